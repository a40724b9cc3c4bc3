-- How a name came onto the list and what became of it; who speaks at the meeting.

alter table delegate add column nominated_on date;
alter table delegate add column reviewed_on date;
alter table delegate add column votes_for integer;
alter table delegate add column votes_of integer;
alter table delegate add column passed_on date;
alter table delegate add column approved_on date;
alter table delegate add column invited_on date;
alter table delegate add column answer varchar(40);
alter table delegate add column answered_on date;
alter table delegate add column answer_reason varchar(1000000) default '' not null;
alter table delegate add column waiting boolean default false not null;
alter table delegate add column present_at timestamp(6);

-- A list is read whole and put in order as it is read; the index cost more than half of what writing a long list takes.

drop index ix_delegate_row_position;

create table presentation (
    conference_id  varchar(1000) not null,
    id             varchar(1000) not null,
    occurrence     integer not null,
    row_position   integer not null,
    delegate_id    varchar(1000000) not null,
    speaker        varchar(1000000) not null,
    topic          varchar(1000000) not null,
    vetted_on      date,
    minutes        integer,
    programme_item varchar(1000000) not null,
    constraint pk_presentation primary key (conference_id, id, occurrence),
    constraint fk_presentation_conference foreign key (conference_id) references conference (id) on delete cascade
);
