package vn.dienhinh.domain.form;

/** The parts of a paper that points speak of. */
public enum FormPart {
    FILE, PAGES, NATION, MOTTO, SUPERIOR, ISSUER, NUMBER, DATE, TYPE, SUBJECT, SHORT_SUBJECT, DEAR, BODY, BASIS, HEADING,
    RECIPIENTS_HEAD, RECIPIENTS, AUTHORITY, SIGNER, ANNEX, ANNEX_TITLE, ANNEX_NOTE, TABLE, TEXT
}
