package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/** Tells a name's cell that holds several people: each part must be a whole name by itself. */
final class SeveralPeople {

    private static final Pattern SURE = Pattern.compile("\\s*[\\n;+&/]\\s*|\\s+(?iu:và|với|cùng)\\s+");
    private static final Pattern WEAK = Pattern.compile("\\s*,\\s*|\\s+[-–—]\\s+|\\s*[–—]\\s*");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}\\s*[.)/]\\s*|[-+*•–]\\s*)");

    private final RosterWords words;
    private final NameShape shape;

    SeveralPeople(RosterWords words, NameShape shape) {
        this.words = words;
        this.shape = shape;
    }

    /** The parts, one a person, titles still before them; empty where the cell holds one person or cannot be taken apart. */
    List<String> in(String cell) {
        String text = cell.replace("\r", "");
        // A household is one entry, however many names stand in it.
        if (words.begins("collective", text) && !shape.isWhole(VietnameseText.line(text))) {
            return List.of();
        }
        List<String> sure = parts(text, SURE);
        if (sure.size() > 1 && sure.stream().allMatch(part -> shape.isWhole(bare(part)))) {
            return sure;
        }
        List<String> all = new ArrayList<>();
        sure.forEach(part -> all.addAll(parts(part, WEAK)));
        return all.size() > 1 && all.stream().allMatch(part -> shape.isWholeAlone(bare(part))) ? all : List.of();
    }

    private static List<String> parts(String text, Pattern joiner) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = joiner.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(parts, text.substring(from, matcher.start()));
            from = matcher.end();
        }
        add(parts, text.substring(from));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        String bare = NUMBER.matcher(part.strip()).replaceFirst("");
        if (!bare.isBlank()) {
            parts.add(VietnameseText.line(bare));
        }
    }

    /** The part without what is said before names. */
    private String bare(String part) {
        String text = part;
        for (String list : List.of("title", "rank", "title-male", "title-female", "rank")) {
            String title = words.beginning(list, text);
            String rest = text.substring(title.length()).replaceFirst("^[\\s:.]+", "");
            text = title.isEmpty() || rest.isEmpty() || shape.isWhole(text) ? text : rest;
        }
        return text;
    }
}
