-- Who is commended and how the council voted, who goes to the superior's congress, how far each paper has come.
-- What is no list stands with the conference.

alter table conference add column commendation_award varchar(1000000) default '' not null;
alter table conference add column commendation_individual_prize varchar(1000);
alter table conference add column commendation_collective_prize varchar(1000);
alter table conference add column review_held_on date;
alter table conference add column review_start_time varchar(40);
alter table conference add column review_end_time varchar(40);
alter table conference add column review_place varchar(1000000) default '' not null;
alter table conference add column review_chair varchar(1000000) default '' not null;
alter table conference add column review_secretary varchar(1000000) default '' not null;
alter table conference add column review_members integer;
alter table conference add column review_present integer;
alter table conference add column review_absent varchar(1000000) default '' not null;
alter table conference add column review_issued integer;
alter table conference add column review_returned integer;
alter table conference add column review_valid integer;
alter table conference add column review_opinions varchar(1000000) default '' not null;
alter table conference add column congress_event varchar(1000000) default '' not null;
alter table conference add column congress_quota integer;

-- The id of an entry is the name of the paper's kind.

create table paper_entry (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    head_number   varchar(1000000) not null,
    head_date     date,
    exported_on   date,
    exported_mark varchar(1000000) not null,
    signed_on     date,
    sent_on       date,
    sent_to       varchar(1000000) not null,
    constraint pk_paper_entry primary key (conference_id, id, occurrence),
    constraint fk_paper_entry_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table nominee (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    kind          varchar(40) not null,
    name          varchar(1000000) not null,
    gender        varchar(40),
    birth_year    integer,
    job_position  varchar(1000000) not null,
    workplace     varchar(1000000) not null,
    hometown      varchar(1000000) not null,
    education     varchar(1000000) not null,
    award         varchar(1000000) not null,
    achievements  varchar(1000000) not null,
    duties        varchar(1000000) not null,
    report        varchar(1000000),
    votes_for     integer,
    constraint pk_nominee primary key (conference_id, id, occurrence),
    constraint fk_nominee_conference foreign key (conference_id) references conference (id) on delete cascade
);

-- A person sent to the congress is a copy: what changes among those who attend does not reach it.

create table congress_delegate (
    conference_id   varchar(1000) not null,
    id              varchar(1000) not null,
    occurrence      integer not null,
    row_position    integer not null,
    full_name       varchar(1000000) not null,
    gender          varchar(40),
    birth_year      integer,
    birth_date      date,
    ethnicity       varchar(1000000) not null,
    religion        varchar(1000000) not null,
    party_member    boolean,
    job_position    varchar(1000000) not null,
    workplace       varchar(1000000) not null,
    category        varchar(40),
    collective      varchar(1000000) not null,
    locality        varchar(1000000) not null,
    former_locality varchar(1000000) not null,
    sector          varchar(1000000) not null,
    direct_worker   boolean,
    highest_award   varchar(1000000) not null,
    remark          varchar(1000000) not null,
    hometown        varchar(1000000) not null,
    education       varchar(1000000) not null,
    achievements    varchar(1000000) not null,
    constraint pk_congress_delegate primary key (conference_id, id, occurrence),
    constraint fk_congress_delegate_conference foreign key (conference_id) references conference (id) on delete cascade
);

-- Lists inside a list's entry: owner_id and owner_occurrence are the entry's id and occurrence.

create table paper_passage (
    conference_id    varchar(1000) not null,
    owner_id         varchar(1000) not null,
    owner_occurrence integer not null,
    row_position     integer not null,
    passage_key      varchar(1000000) not null,
    wording          varchar(1000000) not null,
    constraint pk_paper_passage primary key (conference_id, owner_id, owner_occurrence, row_position),
    constraint fk_paper_passage_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table nominee_award (
    conference_id    varchar(1000) not null,
    owner_id         varchar(1000) not null,
    owner_occurrence integer not null,
    row_position     integer not null,
    award_year       integer,
    name             varchar(1000000) not null,
    is_title         boolean not null,
    decision         varchar(1000000) not null,
    constraint pk_nominee_award primary key (conference_id, owner_id, owner_occurrence, row_position),
    constraint fk_nominee_award_conference foreign key (conference_id) references conference (id) on delete cascade
);
