package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.Gender;

/** A row while it is being read. */
final class RowDraft {

    final CellPlace place;
    final List<Remark> remarks = new ArrayList<>();
    String fullName = "";
    Gender gender;
    BirthReading birth = BirthReading.NONE;
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
        if (!told.isKnown()) {
            return;
        }
        if (birth.isKnown() && !birth.year().equals(told.year())) {
            remark(RemarkCode.BIRTH_CONTRADICTS, column, birth.words(), told.words());
        } else if (birth.date() == null) {
            birth = told;
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
        Delegate person = new Delegate("", fullName, gender, birth.year(), birth.date(), ethnicity, religion,
                partyMember, position, workplace, category, collective, locality, formerLocality, sector, directWorker,
                award, note, way);
        return new RosterRow(place, status, remarks, person);
    }
}
