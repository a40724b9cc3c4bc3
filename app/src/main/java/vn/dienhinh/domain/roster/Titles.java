package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.text.VietnameseText;

/** What the lines above a list tell of everybody in it. */
final class Titles {

    private static final Pattern UNIT = Pattern.compile("(?iu)^(?:tên\\s+)?(?:đơn vị|cơ quan)\\s*:\\s*(\\S.*)$");
    private static final Pattern HAMLET = Pattern.compile(
            "(?iu)^(thôn|xóm|bản|ấp|tổ dân phố|khu phố|khu dân cư|buôn|làng|tdp)\\s*:?\\s+(\\S.*)$");
    private static final Pattern GUESTS = Pattern.compile("(?iu)^danh sách\\s+(?:đại biểu\\s+|các\\s+)*khách mời.*");
    private static final Pattern COLLECTIVES = Pattern.compile(
            "(?iu)^danh sách\\s+(?:đại biểu\\s+|các\\s+|điển hình\\s+|đại diện\\s+)*tập thể(?!\\s*(?:,|và|-)).*");
    private static final Pattern INDIVIDUALS = Pattern.compile(
            "(?iu)^danh sách\\s+(?:đại biểu\\s+|các\\s+|điển hình\\s+)*cá nhân.*");
    private static final int LONGEST_PLACE = 60;

    private Titles() {
    }

    /** "Thôn: Bản Khấy", "Đơn vị: Trường ...", "DANH SÁCH KHÁCH MỜI THÔN PHÚ LỄ"; empty for any other line. */
    static List<SectionReading> of(String line, RosterWords words) {
        String text = line.strip().replaceAll("\\s+", " ");
        List<SectionReading> told = new ArrayList<>();
        place(text, words).ifPresent(told::add);
        if (GUESTS.matcher(text).matches()) {
            told.add(category(DelegateCategory.GUEST));
        } else if (COLLECTIVES.matcher(text).matches()) {
            told.add(category(DelegateCategory.EXEMPLAR_COLLECTIVE));
        } else if (INDIVIDUALS.matcher(text).matches()) {
            told.add(category(DelegateCategory.EXEMPLAR_INDIVIDUAL));
        }
        return told;
    }

    private static Optional<SectionReading> place(String text, RosterWords words) {
        Matcher hamlet = HAMLET.matcher(text);
        if (hamlet.matches() && text.length() <= LONGEST_PLACE && !text.equals(VietnameseText.upper(text))) {
            return Optional.of(new SectionReading(CategoryReading.NONE, hamlet.group(1) + " " + hamlet.group(2), ""));
        }
        Matcher unit = UNIT.matcher(text);
        if (unit.matches() && text.length() <= LONGEST_PLACE) {
            boolean place = words.begins("locality", unit.group(1));
            return Optional.of(new SectionReading(CategoryReading.NONE, place ? unit.group(1) : "",
                    place ? "" : unit.group(1)));
        }
        return TitleHamlet.in(text).map(name -> new SectionReading(CategoryReading.NONE, name, ""));
    }

    private static SectionReading category(DelegateCategory category) {
        return new SectionReading(new CategoryReading(category, false), "", "");
    }
}
