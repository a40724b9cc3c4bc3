create table unit (id varchar(36) primary key);
