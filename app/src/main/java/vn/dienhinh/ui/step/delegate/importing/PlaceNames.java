package vn.dienhinh.ui.step.delegate.importing;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.CellPlace;
import vn.dienhinh.domain.roster.Remark;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.SheetReading;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.messages.RosterMessages;

/** Files, rows and people in a clerk's words. */
final class PlaceNames {

    private final Messages messages;
    private final RosterMessages remarks;
    private final Predicate<String> several;

    /** @param several files of which more than one sheet is there, so that the sheet must be named */
    PlaceNames(Messages messages, Predicate<String> several) {
        this.several = several;
        this.messages = messages;
        this.remarks = new RosterMessages(messages);
    }

    /** "thon-1.xlsx", or "thon-1.xlsx, trang Danh sách" where there are several. */
    String source(String file, String sheet) {
        String name = file.isEmpty() ? messages.get("importing.clipboard") : file;
        return sheet.isEmpty() || !several.test(file) ? name : messages.get("importing.source", name, sheet);
    }

    String source(SheetReading sheet) {
        return source(sheet.file(), sheet.sheet());
    }

    /** "dòng 7". */
    String row(CellPlace place) {
        return messages.get("importing.row", place.row());
    }

    /** "thon-1.xlsx, trang Danh sách, dòng 7". */
    String whole(CellPlace place) {
        return source(place.file(), place.sheet()) + ", " + row(place);
    }

    /** "12/3/1975", "1975", or nothing. */
    static String birth(Delegate person) {
        if (person.birthDate() != null) {
            return person.birthDate().getDayOfMonth() + "/" + person.birthDate().getMonthValue() + "/"
                    + person.birthDate().getYear();
        }
        return person.birthYear() == null ? "" : person.birthYear().toString();
    }

    /** What tells people of one name apart. */
    String person(Delegate person) {
        return Stream.of(person.fullName(), birth(person),
                person.gender() == null ? "" : messages.word(person.gender()), person.ethnicity(),
                person.position(), person.workplace(),
                person.locality().equals(person.workplace()) ? "" : person.locality())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What is remarked on a row, each with its cell. */
    String remarks(RosterRow row) {
        return row.remarks().stream().map(this::placed).collect(Collectors.joining(" "));
    }

    private String placed(Remark remark) {
        return messages.get("importing.remark", remark.place().cell(), remarks.sentence(remark));
    }

    String sentence(Remark remark) {
        return remarks.sentence(remark);
    }
}
