package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and symbol: a leading zero below ten, no blanks, the type's abbreviation; a draft leaves the number blank. */
final class PaperNumberRule implements FormRule {

    private static final Pattern LINE = Pattern.compile("Số: ?(.*)");
    private static final Pattern NUMBER = Pattern.compile("[ \u00A0.…_]*|0[1-9]|[1-9]\\d+");
    private static final Pattern SYMBOL = Pattern.compile("(?:\\d{4}/)?([^\\s\\-–]+)((?:-[^\\s\\-–]+)*)");
    private static final String EXAMPLE = "Số: 05/%s-UBND";
    private static final String LETTER_EXAMPLE = "Số: 05/UBND-VHXH";

    @Override
    public List<FormPoint> judge(FormSubject subject) {
        Points points = new Points();
        for (SectionParts parts : subject.parts()) {
            Optional<String> type = type(parts, subject.book());
            if (parts.paperNumber().isPresent()) {
                PointSheet sheet = points.sheet(FormCode.PAPER_NUMBER_FORM, new FormValue.Quote(
                        type.map(EXAMPLE::formatted).orElse(LETTER_EXAMPLE)));
                String text = parts.paperNumber().get().text();
                sheet.judge(FormPlace.of(FormPart.NUMBER, parts.paperNumber().get()),
                        isInForm(text, type, subject.book()), new FormValue.Quote(text));
            }
        }
        List<FormPoint> found = points.points();
        return found.isEmpty() ? new PointSheet(FormCode.PAPER_NUMBER_FORM, FormWord.PRESENT).points() : found;
    }

    private static Optional<String> type(SectionParts parts, FormRuleBook book) {
        return parts.type().flatMap(line -> book.typeSymbols().entrySet().stream()
                .filter(entry -> line.key().equals(entry.getKey()) || line.key().startsWith(entry.getKey() + " "))
                .map(Map.Entry::getValue).findFirst());
    }

    private static boolean isInForm(String text, Optional<String> type, FormRuleBook book) {
        Matcher line = LINE.matcher(text);
        int slash = text.indexOf('/');
        if (!line.matches() || slash < 0) {
            return false;
        }
        String number = text.substring(line.start(1), slash);
        Matcher symbol = SYMBOL.matcher(text.substring(slash + 1));
        if (!NUMBER.matcher(number).matches() || !symbol.matches() || !capitals(symbol.group(2))) {
            return false;
        }
        String first = symbol.group(1);
        return type.map(first::equals).orElse(capitals(first) || book.typeSymbols().containsValue(first));
    }

    private static boolean capitals(String symbol) {
        return symbol.equals(symbol.toUpperCase(Locale.ROOT));
    }
}
