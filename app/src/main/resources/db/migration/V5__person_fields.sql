-- The title before a person's name and the years of service, in both tables of people.

alter table delegate add column title varchar(1000000) default '' not null;
alter table delegate add column years_of_service integer;
alter table congress_delegate add column title varchar(1000000) default '' not null;
alter table congress_delegate add column years_of_service integer;
