package vn.dienhinh.domain.dossier;

/** The papers that the program makes, in the order in which they are offered. */
public enum PaperKind {
    /** The unit's own plan with its annexes. */
    PLAN(PaperPhase.BEFORE, "ke-hoach"),
    /** The list of delegates, an annex of the plan: a list is not a type of administrative paper. */
    DELEGATES(PaperPhase.BEFORE, "danh-sach-dai-bieu"),
    /** The estimate with its sum in words. */
    BUDGET(PaperPhase.BEFORE, "du-toan-kinh-phi"),
    /** What the superior's rules leave open, and what the unit decided. */
    WORKING_NOTE(PaperPhase.BEFORE, "phieu-ghi-nhan"),
    /** The minutes of the council that reviews who is commended. */
    COUNCIL_MINUTES(PaperPhase.BEFORE, "bien-ban-hop-xet"),
    /** The decision to commend, with its list. */
    AWARD_DECISION(PaperPhase.BEFORE, "quyet-dinh-khen-thuong"),
    /** One invitation a guest, a collective or the individuals of one place. */
    INVITATION(PaperPhase.BEFORE, "giay-moi"),
    /** The hall's backdrop and the slogans, a large sheet each. */
    BACKDROP(PaperPhase.BEFORE, "ma-ket-khau-hieu"),
    /** The summary report that goes upward. */
    REPORT(PaperPhase.AT, "bao-cao-tong-ket"),
    /** Badges, eight on a sheet. */
    BADGES(PaperPhase.AT, "the-dai-bieu"),
    /** The list in which delegates sign at the door. */
    SIGN_IN(PaperPhase.AT, "danh-sach-ky-ten"),
    /** The minutes of the meeting. */
    MEETING_MINUTES(PaperPhase.AT, "bien-ban-hoi-nghi"),
    /** How the meeting went. */
    RESULT_REPORT(PaperPhase.AFTER, "bao-cao-ket-qua"),
    /** The proposal to commend the exemplars. */
    PROPOSAL(PaperPhase.AFTER, "to-trinh-khen-thuong"),
    /** The short profiles of those who go to the superior's congress. */
    CONGRESS_LIST(PaperPhase.AFTER, "danh-sach-trich-ngang"),
    /** One achievement report a person or collective. */
    ACHIEVEMENT_REPORTS(PaperPhase.AFTER, "bao-cao-thanh-tich"),
    /** One summary of achievements a person or collective. */
    ACHIEVEMENT_SUMMARIES(PaperPhase.AFTER, "tom-tat-thanh-tich"),
    /** The letter with which the dossier goes upward. */
    DOSSIER_LETTER(PaperPhase.AFTER, "cong-van-gui-ho-so");

    private final PaperPhase phase;
    private final String fileStem;

    PaperKind(PaperPhase phase, String fileStem) {
        this.phase = phase;
        this.fileStem = fileStem;
    }

    /** When it is made. */
    public PaperPhase phase() {
        return phase;
    }

    /** What a file of this kind is called at its beginning, in ASCII. */
    public String fileStem() {
        return fileStem;
    }
}
