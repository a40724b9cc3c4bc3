package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.ReadShares;
import vn.dienhinh.domain.rule.ShareKind;

/** Finds the shares of exemplars and guests; shares of women, of parties and targets of other things are left alone. */
final class ShareReader {

    private static final int WHOLE = 100;
    private static final Map<String, Double> FRACTION_WORDS = Map.of("hai phần ba", 200 / 3.0, "ba phần tư", 75.0,
            "một phần ba", 100 / 3.0, "một phần tư", 25.0, "một nửa", 50.0, "ba phần năm", 60.0, "bốn phần năm", 80.0,
            "bảy phần mười", 70.0, "ba phần mười", 30.0);

    private final Pattern token;
    private final Pattern pair;
    private final Pattern exemplar;
    private final Pattern guest;
    private final Pattern other;
    private final Pattern target;
    private final Pattern boundary;
    private final Pattern rest;
    private final Map<ShareKind, Pattern> kinds;
    private final Pattern atMost;
    private final Pattern upwards;
    private final Pattern manner;

    ShareReader(Vocabulary words) {
        token = words.pattern("(?<![\\d/.,])(?:(?<p>\\d{1,3})(?:,0)?\\s?%|(?<a>[1-9]|10)\\s?/\\s?(?<b>[2-9]|10)(?![\\d/])(?!\\s*ngày)|(?<w>@share.fractions@))");
        pair = words.pattern("(?<![\\d/.])(?<a>\\d{2})\\s?%?\\s?[/-]\\s?(?<b>\\d{2})\\s?%?(?![\\d/])");
        exemplar = words.pattern("@share.exemplar@");
        guest = words.pattern("@share.guest@");
        other = words.pattern("(?<![\\p{L}])(?:@share.other@)(?![\\p{L}])");
        target = words.pattern("@share.target@");
        boundary = words.pattern("[;(]|(?<!\\d)[.:](?!\\d)|,\\s*(?:trong đó|còn lại|và đại biểu|đại biểu|khách mời|và khách)|\\s(?:và|,)\\s(?=khách mời)");
        rest = words.pattern("(?:@share.rest@)[^;.%]{0,40}(?:@share.guest@)");
        kinds = Map.of(ShareKind.ABOUT, words.pattern("(?:@share.about@)\\s*(?:là\\s*|đạt\\s*|chiếm\\s*|tỷ lệ\\s*)*$"),
                ShareKind.AT_LEAST, words.pattern("(?:@share.atLeast@)\\s*(?:là\\s*|đạt\\s*|chiếm\\s*|tỷ lệ\\s*)*$"));
        atMost = words.pattern("(?:@share.atMost@)\\s*(?:là\\s*|chiếm\\s*)*$");
        manner = words.pattern("@share.about@");
        upwards = Pattern.compile("^\\s*(?:[\\p{L}\\s]{0,25})?trở lên");
    }

    /** Shares and where they stand in the text. */
    record Shares(ReadShares shares, CleanText text, int from, int to) {
    }

    /** One share: of exemplars or of guests. */
    private record Part(boolean ofExemplars, int percent, ShareKind kind, int from, int to) {
    }

    /**
     * The shares of a paragraph; empty when it states none.
     *
     * @param context what the paragraph goes on from, folded: its list's heading; may be empty
     */
    Optional<Shares> in(CleanText text, String context) {
        String words = text.folded();
        if (!words.contains("đại biểu") && !context.contains("đại biểu") && !exemplar.matcher(words).find()
                && !guest.matcher(words).find()) {
            return Optional.empty();
        }
        List<Part> parts = parts(text);
        Optional<Part> ofExemplars = parts.stream().filter(Part::ofExemplars).findFirst();
        Optional<Part> ofGuests = parts.stream().filter(part -> !part.ofExemplars()).findFirst();
        if (parts.isEmpty()) {
            return pair(text);
        }
        Integer exemplars = ofExemplars.map(Part::percent).orElse(null);
        Integer guests = ofGuests.map(Part::percent).orElse(exemplars != null && rest.matcher(words).find() ? WHOLE - exemplars : null);
        ShareKind kind = ofExemplars.or(() -> ofGuests).map(Part::kind).orElseThrow();
        int from = parts.stream().mapToInt(Part::from).min().orElseThrow();
        int to = parts.stream().mapToInt(Part::to).max().orElseThrow();
        return Optional.of(new Shares(new ReadShares(kind, exemplars, guests), text, from, to));
    }

    /** "tỷ lệ 70/30". */
    private Optional<Shares> pair(CleanText text) {
        Matcher found = pair.matcher(text.folded());
        boolean onComposition = exemplar.matcher(text.folded()).find() || text.folded().contains("cơ cấu") || guest.matcher(text.folded()).find();
        while (onComposition && found.find()) {
            int exemplars = Integer.parseInt(found.group("a"));
            int guests = Integer.parseInt(found.group("b"));
            if (exemplars + guests == WHOLE) {
                return Optional.of(new Shares(new ReadShares(kind(text.folded(), found.start(), found.end()), exemplars, guests),
                        text, found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private List<Part> parts(CleanText text) {
        List<Part> parts = new ArrayList<>();
        String words = text.folded();
        Matcher tokens = token.matcher(words);
        int after = 0;
        while (tokens.find()) {
            Integer percent = percent(tokens);
            if (percent != null && percent < WHOLE) {
                int from = tokens.start();
                int to = tokens.end();
                ofExemplars(words, after, from, to).ifPresent(ofExemplars -> {
                    ShareKind kind = kind(words, from, to);
                    boolean guestsAtMost = !ofExemplars && atMost.matcher(words.substring(0, from)).find();
                    parts.add(new Part(ofExemplars, percent, guestsAtMost ? ShareKind.AT_LEAST : kind, from, to));
                });
                after = to;
            }
        }
        return parts;
    }

    private static Integer percent(Matcher token) {
        if (token.group("p") != null) {
            return Integer.valueOf(token.group("p"));
        }
        if (token.group("w") != null) {
            return (int) Math.round(FRACTION_WORDS.get(token.group("w")));
        }
        int whole = Integer.parseInt(token.group("b"));
        int part = Integer.parseInt(token.group("a"));
        return part < whole ? (int) Math.round((double) part * WHOLE / whole) : null;
    }

    /** Whose share it is: told by the nearest word before it in its clause, else by the first one after it. */
    private Optional<Boolean> ofExemplars(String words, int after, int from, int to) {
        String before = words.substring(after, from);
        int cut = 0;
        Matcher bounds = boundary.matcher(before);
        while (bounds.find()) {
            cut = bounds.end() - (before.charAt(bounds.start()) == ',' ? bounds.group().length() - 1 : 0);
        }
        int comma = before.lastIndexOf(',');
        boolean listed = comma >= cut && manner.matcher(before.substring(comma)).replaceAll("").chars().noneMatch(Character::isLetter);
        String clause = before.substring(listed ? comma : cut);
        if (!listed && cut > 0 && clause.chars().noneMatch(Character::isLetter) && before.charAt(cut - 1) == ':') {
            clause = before.substring(0, cut);
        }
        boolean inBrackets = cut > 0 && before.charAt(cut - 1) == '(';
        if (target.matcher(clause).find()) {
            return Optional.empty();
        }
        Optional<Boolean> told = nearest(clause);
        if (told.isPresent() || last(other, clause) >= 0) {
            return told;
        }
        int end = to;
        while (end < words.length() && ";.()%0123456789".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        Optional<Boolean> following = first(words.substring(to, end));
        return following.isPresent() || !inBrackets ? following : nearest(before.substring(0, cut));
    }

    private Optional<Boolean> nearest(String clause) {
        int exemplars = last(exemplar, clause);
        int guests = last(guest, clause);
        int others = last(other, clause);
        if (others > Math.max(exemplars, guests) || exemplars < 0 && guests < 0) {
            return Optional.empty();
        }
        return Optional.of(exemplars > guests);
    }

    private Optional<Boolean> first(String words) {
        Matcher exemplars = exemplar.matcher(words);
        Matcher guests = guest.matcher(words);
        int one = exemplars.find() ? exemplars.start() : Integer.MAX_VALUE;
        int two = guests.find() ? guests.start() : Integer.MAX_VALUE;
        boolean ofDelegates = words.stripLeading().matches("(?:tổng số |số )?đại biểu(?![\\p{L}]).*");
        Matcher aim = target.matcher(words);
        boolean none = one == two || !ofDelegates && aim.find() && aim.start() < Math.min(one, two);
        return none ? Optional.empty() : Optional.of(one < two);
    }

    private static int last(Pattern pattern, String words) {
        int found = -1;
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            found = matcher.start();
        }
        return found;
    }

    private ShareKind kind(String words, int from, int to) {
        String before = words.substring(0, from);
        if (kinds.get(ShareKind.AT_LEAST).matcher(before).find() || upwards.matcher(words.substring(to)).find()) {
            return ShareKind.AT_LEAST;
        }
        return kinds.get(ShareKind.ABOUT).matcher(before).find() ? ShareKind.ABOUT : ShareKind.EXACT;
    }
}
