-- Conferences of a damaged store that could not be carried over whole: what could be read of them, row by row as JSON.

create table unreadable_conference (
    id         varchar(1000) not null,
    title      varchar(1000000) not null,
    unit_label varchar(1000000) not null,
    changed_at timestamp(6) not null,
    reason     varchar(1000000) not null,
    constraint pk_unreadable_conference primary key (id)
);

create table unreadable_piece (
    conference_id varchar(1000) not null,
    row_position  integer not null,
    table_name    varchar(1000) not null,
    content       varchar(1000000) not null,
    constraint pk_unreadable_piece primary key (conference_id, row_position),
    constraint fk_unreadable_piece_conference foreign key (conference_id) references unreadable_conference (id) on delete cascade
);
