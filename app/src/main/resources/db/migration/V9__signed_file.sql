-- The signed paper as PDF that is laid beside a paper: how the file was called, and the hash under which it is kept.

alter table paper_entry add column signed_name varchar(1000000) default '' not null;
alter table paper_entry add column signed_sha256 varchar(1000000) default '' not null;
