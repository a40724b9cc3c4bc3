package vn.dienhinh.application.reading.finding;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.unit.UnitKind;

/** Finds whom a heading or a clause speaks to: "Đối với xã, thị trấn", "b) Cấp huyện:", "doanh nghiệp có trên 300 lao động". */
final class AddresseeReader {

    private static final int LONGEST = 160;
    private static final int LONGEST_NAME = 80;

    private final Map<UnitKind, Pattern> kinds = new LinkedHashMap<>();
    private final Map<Pattern, Set<UnitKind>> tiers = new LinkedHashMap<>();
    private final Pattern lead;
    private final Pattern strong;
    private final Pattern onlyKinds;
    private final Pattern inClause;
    private final Pattern clauseStart;
    private final Pattern stop;
    private final Pattern generic;
    private final Pattern body;
    private final Pattern verbs;
    private final Pattern ruling;
    private final Pattern several;
    private final Pattern everybody;
    private final Pattern sized;
    private final Pattern opens = Pattern.compile("^(?:ở|tại|đối với) (?=các |những )");
    private final Pattern count = Pattern.compile("\\s*\\(\\d[^)]*\\)$");

    AddresseeReader(Vocabulary words) {
        for (UnitKind kind : UnitKind.values()) {
            kinds.put(kind, words.pattern("(?<![\\p{L}])(?:@kind." + kind.name() + "@)(?![\\p{L}])"));
        }
        Set<UnitKind> base = EnumSet.of(UnitKind.COMMUNE, UnitKind.WARD, UnitKind.TOWNSHIP, UnitKind.SPECIAL_ZONE);
        Set<UnitKind> grassroots = EnumSet.copyOf(base);
        grassroots.addAll(EnumSet.of(UnitKind.AGENCY, UnitKind.SCHOOL, UnitKind.ENTERPRISE));
        tiers.put(words.pattern("(?<![\\p{L}])(?:@tier.base@)(?![\\p{L}])"), base);
        tiers.put(words.pattern("(?<![\\p{L}])(?:@tier.grassroots@)(?![\\p{L}])"), grassroots);
        lead = words.pattern("^(?:về\\s+)?(?:@addressee.lead@)*\\s*(?=\\S)");
        strong = words.pattern("^(?:@addressee.strong@)(?![\\p{L}])");
        onlyKinds = words.pattern("^(?:(?:@kind.any@|@addressee.filler@)[\\s,;/()-]*)+$");
        inClause = words.pattern("(?:@addressee.clause@)\\s+(?<who>[^;.:]{2,110}?)(?=\\s+(?:@addressee.ends@)(?![\\p{L}])|,\\s*(?:@addressee.ends@)(?![\\p{L}])|[;.:()]|$)");
        clauseStart = words.pattern("^(?:và\\s+|còn\\s+|riêng\\s+)?(?:(?:các\\s+|mỗi\\s+)?hội nghị\\s+(?:[\\p{L}]+\\s+){0,6}?(?:ở|tại|của)\\s+)?(?<who>cấp\\s+[\\p{L}]+(?:\\s+[\\p{L}]+){0,3}?|(?:các\\s+|những\\s+)?(?:(?:@kind.any@|@addressee.filler@)[\\s,]+)*(?:@kind.any@)(?:\\s+(?:@addressee.filler@))*)(?=\\s*[,:]?\\s*(?:@addressee.ends@|\\d)(?![\\p{L}]))");
        several = words.pattern("[.;]\\s+(?:(?:các|đối với)\\s+)*(?:@kind.any@)(?![\\p{L}])[^.;:]{0,30}:");
        stop = words.pattern("\\s+(?:@addressee.within@)(?![\\p{L}]).*$");
        body = words.pattern("^(?:(?:@addressee.filler@)\\s+)*(?:@kind.any@)(?![\\p{L}])");
        verbs = words.pattern("(?<![\\p{L}])(?:@addressee.verbs@)(?![\\p{L}])");
        ruling = words.pattern("^\\s*(?:@addressee.ruling@)");
        sized = words.pattern("^(?:[^:;]{0,40}:\\s*)?(?<who>nơi (?:nào )?có (?:từ |trên |dưới |đủ )[\\d.]+ (?:@workforce@)(?: trở lên)?)");
        everybody = words.pattern("@addressee.everybody@");
        generic = words.pattern("^(?:các |những |đối với )*(?:@addressee.generic@)$");
    }

    /** Whom a heading or a label speaks to; empty when it speaks of something else. */
    Optional<Addressee> ofHeading(Passage passage) {
        int content = passage.contentStart();
        Optional<Addressee> opened = passage.marker().isNone() ? ofOpening(passage.text()) : Optional.empty();
        if (opened.isPresent()) {
            return opened;
        }
        CleanText label = content < 0 ? passage.text() : passage.text().part(0, content - 1);
        if (namesSeveral(passage) || label.length() > LONGEST || passage.marker().isNone() && content < 0 && !passage.isCapitals()) {
            return Optional.empty();
        }
        Matcher leading = lead.matcher(label.folded());
        CleanText rest = leading.lookingAt() ? label.from(leading.end()) : label;
        rest = withoutEndMark(rest);
        Matcher counted = count.matcher(rest.folded());
        rest = counted.find() ? rest.part(0, counted.start()) : rest;
        Matcher marked = strong.matcher(rest.folded());
        boolean strongly = marked.find();
        boolean meeting = leading.lookingAt() && leading.end() > 0;
        if (!strongly && !onlyKinds.matcher(rest.folded()).matches() && !isNamed(passage, rest, meeting) || rest.isEmpty()) {
            return Optional.empty();
        }
        boolean ofLevel = strongly && rest.folded().startsWith("cấp");
        CleanText who = strongly && !ofLevel ? rest.from(marked.end()) : rest;
        return who.isEmpty() || everybody.matcher(who.folded()).matches() ? Optional.empty() : Optional.of(of(who));
    }

    /** "Ở các xã, phường, thị trấn, Ủy ban nhân dân tổ chức ...": a paragraph of prose that turns to units at once. */
    private Optional<Addressee> ofOpening(CleanText text) {
        Matcher begins = opens.matcher(text.folded());
        int end = -1;
        int from = begins.find() ? begins.end() : text.length();
        for (int comma = text.folded().indexOf(',', from); comma >= 0 && comma < LONGEST_NAME; comma = text.folded().indexOf(',', comma + 1)) {
            end = onlyKinds.matcher(text.folded().substring(from, comma)).matches() ? comma : end;
        }
        return end < 0 ? Optional.empty() : Optional.of(of(text.part(from, end)));
    }

    /** "Xã: không quá 100 đại biểu. Phường: không quá 120 đại biểu.": the first label speaks for its own clause only. */
    boolean namesSeveral(Passage passage) {
        int content = passage.contentStart();
        return content >= 0 && several.matcher(passage.text().folded().substring(content)).find();
    }

    /** A body by its full name, in a heading that names the meeting or before what is ruled for it. */
    private boolean isNamed(Passage passage, CleanText rest, boolean meeting) {
        int content = passage.contentStart();
        boolean ruled = content >= 0 && ruling.matcher(passage.text().from(content).folded()).find();
        return (meeting || ruled) && rest.length() <= LONGEST_NAME && body.matcher(rest.folded()).find()
                && !verbs.matcher(rest.folded()).find();
    }

    /** Whom a clause speaks to by itself; empty when it names nobody, or only "đơn vị" in general. */
    Optional<Addressee> ofClause(CleanText clause) {
        Matcher marked = inClause.matcher(clause.folded());
        Matcher found = marked.find() ? marked : clauseStart.matcher(clause.folded());
        if (found == marked || found.find()) {
            CleanText who = clause.part(found.start("who"), found.end("who"));
            return who.isEmpty() || generic.matcher(who.folded()).matches() ? Optional.empty()
                    : Optional.of(of(who)).filter(addressee -> found != marked || !addressee.kinds().isEmpty() || who.folded().startsWith("cấp "));
        }
        Matcher bySize = sized.matcher(clause.folded());
        return bySize.find() ? Optional.of(of(clause.part(bySize.start("who"), bySize.end("who")))) : Optional.empty();
    }

    /** Whom a clause expressly turns to: "đối với doanh nghiệp"; empty when it does not. */
    Optional<Addressee> ofMarked(CleanText clause) {
        return inClause.matcher(clause.folded()).find() ? ofClause(clause) : Optional.empty();
    }

    /** The kinds that some words name. */
    Addressee of(CleanText words) {
        String named = stop.matcher(words.folded()).replaceAll("");
        Set<UnitKind> found = EnumSet.noneOf(UnitKind.class);
        boolean tier = false;
        for (Map.Entry<Pattern, Set<UnitKind>> level : tiers.entrySet()) {
            Matcher matcher = level.getKey().matcher(named);
            if (matcher.find()) {
                found.addAll(level.getValue());
                tier = true;
                named = matcher.replaceAll(" ");
            }
        }
        for (Map.Entry<UnitKind, Pattern> kind : kinds.entrySet()) {
            if (kind.getValue().matcher(named).find()) {
                found.add(kind.getKey());
            }
        }
        return new Addressee(words, found, tier, null, "");
    }

    private static CleanText withoutEndMark(CleanText text) {
        int end = text.length();
        while (end > 0 && ".,;:".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return text.part(0, end);
    }
}
