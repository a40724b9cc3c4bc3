package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.text.VietnameseText;

/** A row while it is being read. */
final class RowDraft {

    final CellPlace place;
    final List<Remark> remarks = new ArrayList<>();
    String fullName = "";
    Gender gender;
    BirthReading birth = BirthReading.NONE;
    private String writtenBirth = "";
    String ethnicity = "";
    String religion = "";
    Boolean partyMember;
    String position = "";
    String workplace = "";
    DelegateCategory category;
    /** True while the category says no more than "điển hình", or stands in the lines above only. */
    boolean categoryOpen;
    String collective = "";
    String locality = "";
    String formerLocality = "";
    String sector = "";
    Boolean directWorker;
    String award = "";
    String note = "";
    DelegateWay way = DelegateWay.blank();
    /** Values of fields that are taken as they stand. */
    private final Map<DelegateField, Object> plain = new EnumMap<>(DelegateField.class);
    boolean refused;

    RowDraft(CellPlace place) {
        this.place = place;
    }

    void remark(RemarkCode code, int column, String... arguments) {
        remarks.add(new Remark(code, new CellPlace(place.file(), place.sheet(), place.row(), column),
                List.of(arguments)));
    }

    void refuse(RemarkCode code, int column, String... arguments) {
        refused = true;
        remark(code, column, arguments);
    }

    /** A value of a field that is taken as it stands; several texts follow each other. */
    void tell(DelegateField field, Object value) {
        plain.merge(field, value, (before, told) -> field.isText() ? joined((String) before, (String) told) : before);
    }

    /** A title before the name: what stands beside others joins them, "PGS. TS.". */
    void tellTitle(String title) {
        plain.merge(DelegateField.TITLE, title, (before, told) -> before.equals(told) ? before : before + " " + told);
    }

    /** A sex that is told; the second telling must not be another. */
    void tellGender(Gender told, int column) {
        if (gender != null && gender != told) {
            remark(RemarkCode.GENDER_CONTRADICTS, column);
            gender = null;
        } else {
            gender = told;
        }
    }

    void tellBirth(BirthReading told, int column, String written) {
        if (told.remark() != null) {
            remark(told.remark(), column, written, told.words());
        }
        if (!told.isKnown() && told.remark() != null || told.remark() == RemarkCode.BIRTH_DAY_IMPOSSIBLE) {
            keepWritten(written);
        }
        if (!told.isKnown()) {
            return;
        }
        if (birth.isKnown() && !birth.year().equals(told.year())) {
            keepWritten(written);
            remark(RemarkCode.BIRTH_CONTRADICTS, column, birth.words(), told.words());
        } else if (birth.date() == null) {
            birth = told;
        }
    }

    /** What no year could be made of stays readable in the note; a mere dash says nothing. */
    private void keepWritten(String written) {
        if (written.chars().anyMatch(Character::isLetterOrDigit)) {
            writtenBirth = joined(writtenBirth, "năm sinh ghi: " + VietnameseText.line(written));
        }
    }

    /** Several cells of one kind follow each other: "Bí thư chi bộ; Trưởng xóm". */
    static String joined(String first, String second) {
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return first.isEmpty() ? second : first;
        }
        return first + "; " + second;
    }

    RosterRow row() {
        RowStatus status = refused ? RowStatus.REFUSED : remarks.isEmpty() ? RowStatus.TAKEN : RowStatus.REMARKED;
        return new RosterRow(place, status, remarks, Delegate.of("", this::value, way));
    }

    private Object value(DelegateField field) {
        return switch (field) {
            case FULL_NAME -> fullName;
            case GENDER -> gender;
            case BIRTH_YEAR -> birth.year();
            case BIRTH_DATE -> birth.date();
            case ETHNICITY -> ethnicity;
            case RELIGION -> religion;
            case PARTY_MEMBER -> partyMember;
            case POSITION -> position;
            case WORKPLACE -> workplace;
            case CATEGORY -> category;
            case COLLECTIVE -> collective;
            case LOCALITY -> locality;
            case FORMER_LOCALITY -> formerLocality;
            case SECTOR -> sector;
            case DIRECT_WORKER -> directWorker;
            case HIGHEST_AWARD -> award;
            case NOTE -> joined(note, writtenBirth);
            default -> plain.get(field);
        };
    }
}
