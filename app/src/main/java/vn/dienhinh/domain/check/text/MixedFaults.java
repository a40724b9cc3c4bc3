package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/** One thing written in two ways within one paper: Uỷ and Ủy, two names of one office, two dashes, two addressees. */
final class MixedFaults implements TextRule {

    private static final Map<String, String> OLD_TO_NEW = Map.of("uỷ", "ủy", "hoá", "hóa", "khoẻ", "khỏe", "toả", "tỏa",
            "thuỷ", "thủy", "hoà", "hòa");
    private static final Pattern OFFICE = Pattern.compile(
            "(Phòng|[Cc]ông chức|Ban) (\\p{Lu}\\p{L}+ \\p{Ll}+) ?[-–] ?(\\p{Lu}\\p{L}+ \\p{Ll}+)(?= |[.,;:)]|$)");
    private static final Pattern CENTRE = Pattern.compile(
            "(Trung tâm) (\\p{Lu}\\p{Ll}+ \\p{Ll}+)((?:, \\p{Lu}\\p{L}+ \\p{Ll}+)* (?:và|-|–) \\p{Lu}\\p{Ll}+ \\p{Ll}+)");
    private static final Pattern DASH = Pattern.compile("(\\p{L}+ \\p{L}+) ([-–]) (\\p{L}+ \\p{L}+)");
    private static final Pattern REPORTED_TO = Pattern.compile(
            "báo cáo kết quả (?:hội nghị |tổ chức hội nghị |thực hiện )?(?:về|đến|cho) ((?:(?! theo| trước| chậm| để| gồm| qua| sau)[^.,;:()]){3,60}(?:\\([^)]{3,60}\\))?)");
    private static final Pattern CONFERENCE = Pattern.compile(
            "hội nghị (?:tuyên dương |biểu dương )?điển hình tiên tiến cấp (?:huyện|tỉnh|thành phố)(?!\\p{L})");
    private static final Pattern CONGRESS = Pattern.compile("đại hội thi đua yêu nước (?:huyện|tỉnh|thành phố)(?!\\p{L})");
    private static final List<List<String>> VARIANTS = List.of(List.of("maket", "ma két", "ma-két", "mã két", "market"));

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        spelling(text, found);
        names(text, OFFICE, found);
        names(text, CENTRE, found);
        if (text.paragraphs().stream().anyMatch(paragraph -> paragraph.text().contains(" – "))) {
            dashes(text, found);
        }
        addressees(text, found);
        events(text, found);
        VARIANTS.forEach(variants -> variants(text, variants, found));
    }

    private record Spot(Paragraph paragraph, int from, int to) {
        String words() {
            return paragraph.text().substring(from, to);
        }
    }

    private static void spelling(PaperText text, Remarks found) {
        Map<String, List<Spot>> spots = new HashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            for (Word word : paragraph.words()) {
                boolean kept = OLD_TO_NEW.containsKey(word.lower()) || OLD_TO_NEW.containsValue(word.lower());
                if (kept && !isName(paragraph, word)) {
                    spots.computeIfAbsent(word.lower(), key -> new ArrayList<>())
                            .add(new Spot(paragraph, word.from(), word.to()));
                }
            }
        }
        OLD_TO_NEW.forEach((old, now) -> {
            List<Spot> olds = spots.getOrDefault(old, List.of());
            List<Spot> news = spots.getOrDefault(now, List.of());
            if (!olds.isEmpty() && !news.isEmpty()) {
                boolean keepOld = olds.size() > news.size();
                for (Spot spot : keepOld ? news : olds) {
                    String right = WordFaults.inCapitalsOf(spot.words(), keepOld ? old : now);
                    found.hint(TextCodes.SPELLING_MIXED, spot.paragraph(), spot.from(), spot.to(), right, spot.words(),
                            right, Math.max(olds.size(), news.size()));
                }
            }
        });
    }

    /** Names of people and places are written as their owners do; "Ủy ban" is none, the capitals of a head are. */
    private static boolean isName(Paragraph paragraph, Word word) {
        boolean ofBodies = word.lower().equals("ủy") || word.lower().equals("uỷ");
        return Character.isUpperCase(paragraph.text().charAt(word.from())) && (!ofBodies
                || Character.isUpperCase(paragraph.text().charAt(word.to() - 1)));
    }

    private static void names(PaperText text, Pattern pattern, Remarks found) {
        Map<String, Map<String, Spot>> byTitle = new LinkedHashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (pattern == CENTRE ? !paragraph.text().contains("Trung tâm ") : !hasOffice(paragraph.text())) {
                continue;
            }
            Matcher match = pattern.matcher(paragraph.text());
            while (match.find()) {
                if (!Sentences.isOfThePast(paragraph, match.start())) {
                    String title = VietnameseText.searchKey(match.group(1) + " " + match.group(2));
                    String rest = VietnameseText.searchKey(match.group(3)).replaceAll("[^a-z ]|\\bva\\b", " ")
                            .replaceAll(" +", " ").strip();
                    byTitle.computeIfAbsent(title, key -> new LinkedHashMap<>())
                            .putIfAbsent(rest, new Spot(paragraph, match.start(), match.end()));
                }
            }
        }
        for (Map<String, Spot> names : byTitle.values()) {
            List<Spot> spots = new ArrayList<>(names.values());
            for (int other = 1; other < spots.size(); other++) {
                Spot spot = spots.get(other);
                found.hint(TextCodes.NAME_MIXED, spot.paragraph(), spot.from(), spot.to(), null, spot.words(),
                        spots.get(0).words());
            }
        }
    }

    private static boolean hasOffice(String text) {
        return text.contains("Phòng ") || text.contains("ông chức ") || text.contains("Ban ");
    }

    private static void dashes(PaperText text, Remarks found) {
        Map<String, List<Spot>> narrow = new HashMap<>();
        Map<String, List<Spot>> wide = new LinkedHashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.text().indexOf(" - ") < 0 && paragraph.text().indexOf(" – ") < 0) {
                continue;
            }
            Matcher match = DASH.matcher(paragraph.text());
            int from = 0;
            while (match.find(from)) {
                String key = VietnameseText.searchKey(match.group(1) + "-" + match.group(3));
                (match.group(2).equals("-") ? narrow : wide).computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Spot(paragraph, match.start(2), match.end(2)));
                from = match.end(2);
            }
        }
        wide.forEach((key, spots) -> {
            if (narrow.containsKey(key)) {
                spots.forEach(spot -> found.hint(TextCodes.DASH_MIXED, spot.paragraph(), spot.from(), spot.to(), "-"));
            }
        });
    }

    private static void addressees(PaperText text, Remarks found) {
        List<String> keys = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            if (!paragraph.lower().contains("báo cáo kết quả")) {
                continue;
            }
            Matcher match = REPORTED_TO.matcher(paragraph.lower());
            while (match.find()) {
                String key = VietnameseText.searchKey(match.group(1)).replaceAll("[^a-z]", "").replace("ubnd", "uybannhandan");
                boolean same = keys.stream().anyMatch(known -> known.contains(key) || key.contains(known));
                if (!keys.isEmpty() && !same) {
                    found.hint(TextCodes.ADDRESSEE_MIXED, paragraph, match.start(1), match.end(1), null,
                            paragraph.text().substring(match.start(1), match.end(1)).strip(), words.get(0));
                }
                if (!same) {
                    keys.add(key);
                    words.add(paragraph.text().substring(match.start(1), match.end(1)).strip());
                }
            }
        }
    }

    /** The superior's one event called a conference here and a congress there. */
    private static void events(PaperText text, Remarks found) {
        for (String level : List.of("huyện", "tỉnh", "thành phố")) {
            Spot conference = first(text, "điển hình tiên tiến cấp " + level, CONFERENCE);
            Spot congress = conference == null ? null : first(text, "đại hội thi đua yêu nước " + level, CONGRESS);
            if (conference != null && congress != null) {
                found.hint(TextCodes.EVENT_MIXED, congress.paragraph(), congress.from(), congress.to(), null,
                        congress.words(), conference.words());
            }
        }
    }

    private static Spot first(PaperText text, String words, Pattern whole) {
        for (Paragraph paragraph : text.paragraphs()) {
            int at = paragraph.lower().indexOf(words);
            Matcher match = whole.matcher(paragraph.lower());
            while (at >= 0 && match.find()) {
                if (match.group().endsWith(words)) {
                    return new Spot(paragraph, match.start(), match.end());
                }
            }
        }
        return null;
    }

    private static void variants(PaperText text, List<String> variants, Remarks found) {
        Map<String, Spot> firsts = new LinkedHashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            for (String variant : variants) {
                int at = paragraph.lower().indexOf(variant);
                if (at >= 0) {
                    firsts.putIfAbsent(variant, new Spot(paragraph, at, at + variant.length()));
                }
            }
        }
        List<Spot> spots = new ArrayList<>(firsts.values());
        for (int other = 1; other < spots.size(); other++) {
            found.hint(TextCodes.SPELLING_MIXED, spots.get(other).paragraph(), spots.get(other).from(),
                    spots.get(other).to(), null, spots.get(other).words(), spots.get(0).words(), 1);
        }
    }
}
