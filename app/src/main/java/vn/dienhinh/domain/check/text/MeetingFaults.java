package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meeting's form, ordinal and period said otherwise than the paper itself does, and ordinals of congresses. */
final class MeetingFaults implements TextRule {

    private static final String ROMAN = "([ivxlc]{1,6})";
    private static final Pattern NATIONAL = Pattern.compile("đại hội thi đua yêu n[ưƣ]ớc toàn quốc lần thứ " + ROMAN + "(?!\\p{L})");
    private static final Pattern PARTY = Pattern.compile("đại hội đại biểu toàn quốc lần thứ " + ROMAN + "(?!\\p{L})");
    private static final Pattern LOWER_LEVEL = Pattern.compile(
            "(?:thi đua yêu n[ưƣ]ớc|điển hình tiên tiến)(?: cấp)? (toàn tỉnh|toàn huyện|(?:tỉnh|thành phố|huyện|xã|phường)(?: (?!và |toàn )\\p{L}+){0,3}?) lần thứ "
                    + ROMAN + "(?!\\p{L})");
    private static final Pattern AFTER_CONGRESS = Pattern.compile(
            "(?:trong,? (?:và )?sau|trước,? trong và sau|trước và trong) (đại hội)(?! (?:đảng|đại biểu|thi đua|toàn|các cấp|cấp|chi bộ|công đoàn))");
    private static final int FEW = 20;

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        if (facts.kind() != null) {
            mentions(text, facts, found);
        }
        ordinals(text, found);
        if (!facts.meetingName().isEmpty() && !facts.meetingName().startsWith("đại hội")) {
            congress(text, found);
        }
    }

    private static void mentions(PaperText text, PaperFacts facts, Remarks found) {
        String unit = facts.kind().isTerritory() ? facts.kind().word() + (facts.unitName().isEmpty() ? "(?= lần thứ)"
                : "(?: " + Pattern.quote(facts.unitName().toLowerCase(Locale.ROOT)) + "(?!\\p{L})|(?= lần thứ))")
                : facts.unitName().isEmpty() ? "(?!)" : Pattern.quote(facts.unitName().toLowerCase(Locale.ROOT));
        Pattern mention = Pattern.compile("(?<!\\p{L})(hội nghị|đại hội) ([\\p{L}, ]{0,60}?),? ?(?:các cấp,? )?" + unit
                + "(?:,? ?(?:lần thứ|lần) " + ROMAN + "(?!\\p{L}))?(?:,? ?\\((\\d{4}) ?[-–] ?(\\d{4})\\))?");
        for (Paragraph paragraph : text.paragraphs()) {
            String lower = paragraph.lower();
            if (lower.contains("hội nghị") || lower.contains("đại hội")) {
                Matcher match = mention.matcher(lower);
                while (match.find()) {
                    mention(paragraph, match, facts, found);
                }
            }
        }
    }

    private static void mention(Paragraph paragraph, Matcher match, PaperFacts facts, Remarks found) {
        String form = (match.group(1) + " " + match.group(2)).strip().replaceAll("(?:[ ,]| cấp)+$", "");
        if (form.contains("đảng") || form.contains("đại biểu") || form.contains("công đoàn") || form.contains(" của ")
                || form.contains("lần thứ") || form.contains("ủy ban") || form.contains("uỷ ban") || form.contains("ubnd")
                || form.contains("hội đồng") || form.contains(" và ") || Sentences.isOfThePast(paragraph, match.start())) {
            return;
        }
        form(paragraph, match, form, facts, found);
        String ordinal = match.group(3);
        if (ordinal != null && !facts.ordinal().isEmpty() && !ordinal.equalsIgnoreCase(facts.ordinal())) {
            found.warn(TextCodes.MEETING_ORDINAL, paragraph, match.start(3), match.end(3), facts.ordinal(),
                    ordinal.toUpperCase(Locale.ROOT), facts.ordinal());
        }
        if (match.group(4) != null && facts.period().isKnown()) {
            String written = match.group(4) + "-" + match.group(5);
            if (!written.equals(facts.period().words())) {
                found.warn(TextCodes.MEETING_PERIOD, paragraph, match.start(4), match.end(5), facts.period().words(),
                        written, facts.period().words());
            }
        }
    }

    private static void form(Paragraph paragraph, Matcher match, String form, PaperFacts facts, Remarks found) {
        String own = facts.meetingName();
        if (own.isEmpty() || form.equals(own) || form.equals("hội nghị") || form.equals("đại hội")) {
            return;
        }
        boolean known = form.contains("điển hình tiên tiến") || form.contains("biểu dương") || form.contains("tuyên dương")
                || form.contains("thi đua yêu nước");
        if (!known || form.length() > own.length() + 40) {
            return;
        }
        int to = match.start(2) + match.group(2).replaceAll("(?:[ ,]| cấp)+$", "").length();
        String shown = paragraph.text().substring(match.start(1), to);
        boolean loose = form.equals("hội nghị điển hình tiên tiến") || own.equals("hội nghị điển hình tiên tiến");
        if (loose) {
            found.hint(TextCodes.MEETING_NAME_LOOSE, paragraph, match.start(1), to, null, shown, own);
        } else {
            found.warn(TextCodes.MEETING_FORM, paragraph, match.start(1), to, null, shown, own);
        }
    }

    private static void ordinals(PaperText text, Remarks found) {
        Set<String> national = new HashSet<>();
        for (Paragraph paragraph : text.paragraphs()) {
            Matcher match = NATIONAL.matcher(paragraph.lower());
            while (match.find()) {
                national.add(match.group(1));
            }
        }
        if (national.isEmpty()) {
            return;
        }
        List<String> told = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.lower().contains("lần thứ")) {
                continue;
            }
            Matcher party = PARTY.matcher(paragraph.lower());
            while (party.find()) {
                if (national.contains(party.group(1))) {
                    found.warn(TextCodes.ORDINAL_PARTY, paragraph, party.start(), party.end(), null,
                            party.group(1).toUpperCase(Locale.ROOT));
                }
            }
            Matcher lower = LOWER_LEVEL.matcher(paragraph.lower());
            while (lower.find()) {
                if (national.contains(lower.group(2)) && told.size() < FEW && !told.contains(lower.group())) {
                    told.add(lower.group());
                    found.hint(TextCodes.ORDINAL_SUSPECT, paragraph, lower.start(1), lower.end(), null,
                            paragraph.text().substring(lower.start(1), lower.end()));
                }
            }
        }
    }

    private static void congress(PaperText text, Remarks found) {
        for (Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.lower().contains("đại hội")) {
                continue;
            }
            Matcher match = AFTER_CONGRESS.matcher(paragraph.lower());
            while (match.find()) {
                found.warn(TextCodes.MEETING_CONGRESS, paragraph, match.start(1), match.end(1), "Hội nghị");
            }
        }
    }
}
