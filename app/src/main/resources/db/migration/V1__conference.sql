-- The store of conferences: one row a conference, one table a list. Portable: runs on H2 and PostgreSQL alike.
-- Free text is wide, so that no text of a clerk is ever refused. Decimals and times stand as text, so that 1.0 and
-- 1.00 stay what was typed and no database rounds them. The rule profile is a document of its own, in JSON.

create table conference (
    id                          varchar(1000) not null,
    title                       varchar(1000000) not null,
    unit_label                  varchar(1000000) not null,
    changed_at                  timestamp(6) not null,
    unit_kind                   varchar(40) not null,
    unit_name                   varchar(1000000) not null,
    unit_superior_body          varchar(1000000) not null,
    unit_symbol                 varchar(1000000) not null,
    unit_drafting_office        varchar(1000000) not null,
    unit_drafting_office_symbol varchar(1000000) not null,
    unit_place                  varchar(1000000) not null,
    unit_parent_name            varchar(1000000) not null,
    unit_workforce              integer,
    signer_authority            varchar(40) not null,
    signer_collective           varchar(1000000) not null,
    signer_head_title           varchar(1000000) not null,
    signer_own_title            varchar(1000000) not null,
    signer_full_name            varchar(1000000) not null,
    rule_profile                varchar(1000000) not null,
    meeting_form_id             varchar(1000000) not null,
    meeting_title               varchar(1000000),
    meeting_ordinal             varchar(1000000) not null,
    meeting_from_year           integer,
    meeting_to_year             integer,
    meeting_reviewed_from_year  integer,
    meeting_reviewed_to_year    integer,
    meeting_attendance          varchar(40),
    meeting_planned_delegates   integer,
    meeting_duration            varchar(1000000) not null,
    meeting_held_by_relation    varchar(40) not null,
    meeting_held_by_precision   varchar(40) not null,
    meeting_held_by_date        date,
    meeting_held_by_note        varchar(1000000) not null,
    meeting_date                date,
    meeting_start_time          varchar(40),
    meeting_venue               varchar(1000000) not null,
    plan_head_number            varchar(1000000) not null,
    plan_head_date              date,
    plan_opening_style          varchar(40) not null,
    plan_subject                varchar(1000000),
    plan_opening                varchar(1000000),
    plan_closing                varchar(1000000),
    budget_meeting_source       varchar(1000000) not null,
    budget_award_source         varchar(1000000) not null,
    budget_estimate_by          varchar(1000000) not null,
    report_head_number          varchar(1000000) not null,
    report_head_date            date,
    report_opening              varchar(1000000),
    report_closing              varchar(1000000),
    constraint pk_conference primary key (id)
);

create index ix_conference_changed_at on conference (changed_at);

-- Lists. Ids are unique inside one list of a conference; should one come twice, occurrence tells the rows apart, so that
-- nothing is refused or lost. row_position counts from 0; while rows are being moved it may be negative for a moment.

-- The id of a decision is the code of its question.

create table decision (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    choice        varchar(1000000) not null,
    ground        varchar(1000000) not null,
    decided_by    varchar(1000000) not null,
    decided_on    date,
    constraint pk_decision primary key (conference_id, id, occurrence),
    constraint fk_decision_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table plan_section (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    heading_level integer not null,
    title         varchar(1000000),
    draft_key     varchar(1000000) not null,
    body          varchar(1000000),
    listing       varchar(40) not null,
    constraint pk_plan_section primary key (conference_id, id, occurrence),
    constraint fk_plan_section_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table programme_item (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    wording       varchar(1000000) not null,
    minutes       integer,
    in_charge     varchar(1000000) not null,
    is_optional   boolean not null,
    constraint pk_programme_item primary key (conference_id, id, occurrence),
    constraint fk_programme_item_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table assignment (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    assignee      varchar(1000000) not null,
    requested     boolean not null,
    constraint pk_assignment primary key (conference_id, id, occurrence),
    constraint fk_assignment_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table milestone (
    conference_id   varchar(1000) not null,
    id              varchar(1000) not null,
    occurrence      integer not null,
    row_position    integer not null,
    kind            varchar(40) not null,
    wording         varchar(1000000) not null,
    limit_relation  varchar(40) not null,
    limit_precision varchar(40) not null,
    limit_date      date,
    limit_note      varchar(1000000) not null,
    in_charge       varchar(1000000) not null,
    constraint pk_milestone primary key (conference_id, id, occurrence),
    constraint fk_milestone_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table budget_line (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    wording       varchar(1000000) not null,
    measure       varchar(1000000) not null,
    quantity      varchar(1000),
    unit_price    varchar(1000),
    constraint pk_budget_line primary key (conference_id, id, occurrence),
    constraint fk_budget_line_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table recipient (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    name          varchar(1000000) not null,
    constraint pk_recipient primary key (conference_id, id, occurrence),
    constraint fk_recipient_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table delegate (
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
    constraint pk_delegate primary key (conference_id, id, occurrence),
    constraint fk_delegate_conference foreign key (conference_id) references conference (id) on delete cascade
);

create index ix_delegate_row_position on delegate (conference_id, row_position);

create table report_section (
    conference_id varchar(1000) not null,
    id            varchar(1000) not null,
    occurrence    integer not null,
    row_position  integer not null,
    heading_level integer not null,
    title         varchar(1000000) not null,
    guidance      varchar(1000000) not null,
    body          varchar(1000000) not null,
    constraint pk_report_section primary key (conference_id, id, occurrence),
    constraint fk_report_section_conference foreign key (conference_id) references conference (id) on delete cascade
);

create table commendation_figure (
    conference_id  varchar(1000) not null,
    id             varchar(1000) not null,
    occurrence     integer not null,
    row_position   integer not null,
    form           varchar(1000000) not null,
    award_year     integer,
    collectives    integer,
    individuals    integer,
    direct_workers integer,
    constraint pk_commendation_figure primary key (conference_id, id, occurrence),
    constraint fk_commendation_figure_conference foreign key (conference_id) references conference (id) on delete cascade
);

-- Lists of plain lines, a row a line; owner_id is the assignment of a task, empty for the conference itself.

create table text_line (
    conference_id    varchar(1000) not null,
    list_name        varchar(40) not null,
    owner_id         varchar(1000) not null,
    owner_occurrence integer not null,
    row_position     integer not null,
    wording          varchar(1000000) not null,
    constraint pk_text_line primary key (conference_id, list_name, owner_id, owner_occurrence, row_position),
    constraint fk_text_line_conference foreign key (conference_id) references conference (id) on delete cascade
);
