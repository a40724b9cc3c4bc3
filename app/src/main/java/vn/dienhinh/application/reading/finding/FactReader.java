package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dienhinh.application.reading.finding.Fact.Rule;
import vn.dienhinh.application.reading.structure.Clauses;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.DataTable;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;

/** Collects what a paper says of forms, lengths, time, numbers and shares, each with whom it speaks to. */
final class FactReader {

    private final AddresseeReader addressees;
    private final Clauses clauses;
    private final FormReader forms;
    private final LengthReader lengths;
    private final SizeReader sizes;
    private final ShareReader shares;
    private final TimeReader times;
    private final BasisReader bases;
    private final Pattern elsewhere;
    private final Pattern rules;
    private final Pattern timeLabel;
    private final Pattern timeFirst;
    private final Pattern meeting;
    private final Pattern otherDue;
    private final Pattern numbers;
    private final Pattern composition;
    private final Pattern pilot;

    FactReader(Vocabulary words, TimeReader times, BasisReader bases) {
        this.times = times;
        this.bases = bases;
        addressees = new AddresseeReader(words);
        clauses = new Clauses(words);
        forms = new FormReader(words);
        lengths = new LengthReader(words);
        sizes = new SizeReader(words);
        shares = new ShareReader(words);
        elsewhere = words.pattern("@section.elsewhere@");
        rules = words.pattern("@section.rules@");
        timeLabel = words.pattern("^(?:về\\s+)?(?:@held.label@)");
        timeFirst = words.pattern("^(?:@held.first@)");
        meeting = words.pattern("@held.meeting@");
        otherDue = words.pattern("@held.other@");
        numbers = words.pattern("^(?:về\\s+)?(?:@size.label@)");
        composition = words.pattern("@share.label@");
        pilot = words.pattern("@held.pilot@");
    }

    /** All facts in the order of the paper, those in tables last. */
    List<Fact> read(PlanText plan, Found<String> title) {
        List<Fact> facts = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            if (plan.isMain(passage) && isWhereRulesStand(plan, passage)) {
                read(plan, passage, facts);
            }
        }
        new TableFacts(this).read(plan, facts);
        heldMeetings(plan, facts);
        titleForms(plan, title, facts);
        return facts;
    }

    /** Purposes, duties, money and outlines of reports state no rules for the meeting, unless their heading says so. */
    private boolean isWhereRulesStand(PlanText plan, Passage passage) {
        if ((passage.isHeading() || passage.contentStart() >= 0) && isElsewhere(passage.label())) {
            return false;
        }
        return plan.above(passage).stream().noneMatch(heading -> isElsewhere(heading.label()));
    }

    private boolean isElsewhere(String heading) {
        return elsewhere.matcher(heading).find() && !rules.matcher(heading).find();
    }

    private void read(PlanText plan, Passage passage, List<Fact> facts) {
        Addressee level = level(plan, passage);
        List<Passage> above = plan.above(passage);
        String context = above.isEmpty() ? "" : above.get(0).label();
        CleanText content = content(passage);
        formFacts(plan, passage, level, facts);
        boolean onTime = timeLabel.matcher(passage.text().folded()).find()
                || isShortHeading(above) && timeLabel.matcher(context).find()
                        && (addressees.ofHeading(passage).isPresent() || timeFirst.matcher(passage.text().folded()).find());
        boolean onNumbers = numbers.matcher(passage.text().folded()).find() || numbers.matcher(context).find();
        timeFacts(content, level, onTime, facts);
        CleanText unlabelled = passage.contentStart() < 0 || passage.label().chars().anyMatch(Character::isDigit) || addressees.namesSeveral(passage) ? content : passage.text().from(passage.contentStart());
        boolean onComposition = composition.matcher(passage.label()).find() || above.stream().limit(2).anyMatch(heading -> composition.matcher(heading.label()).find());
        if (onComposition || passage.text().folded().contains("đại biểu")) {
            shares.in(passage.text(), context).ifPresent(found -> facts.add(new Fact(level, null, new Rule.Shares(found),
                    found.text(), found.from(), found.to())));
        }
        if (passage.contentStart() >= 0 && sizes.isPartLabel(passage.label())) {
            return;
        }
        int before = facts.size();
        sizeFacts(unlabelled, level, onNumbers, facts);
        if (facts.size() == before) {
            sizeFacts(content, level, onNumbers, facts);
        }
        if (facts.size() == before && content != passage.text()) {
            sizeFacts(passage.text(), level, false, facts);
        }
    }

    private static boolean isShortHeading(List<Passage> above) {
        return !above.isEmpty() && above.get(0).isHeading();
    }

    /** What stands behind an addressee's label, else all of it. */
    private CleanText content(Passage passage) {
        int start = passage.contentStart();
        return start >= 0 && addressees.ofHeading(passage).isPresent() ? passage.text().from(start) : passage.text();
    }

    /** The nearest heading that speaks to somebody, the paragraph's own label included. */
    private Addressee level(PlanText plan, Passage passage) {
        List<Passage> chain = new ArrayList<>(plan.above(passage));
        chain.add(0, passage);
        Addressee level = null;
        for (int i = chain.size() - 1; i >= 0; i--) {
            String list = (i + 1 < chain.size() ? chain.get(i + 1).index() : -1) + "/" + chain.get(i).rank();
            Optional<Addressee> found = addressees.ofHeading(chain.get(i)).map(each -> each.entryOf(list));
            level = found.isPresent() ? found.get().within(level) : level;
        }
        return level;
    }

    private void formFacts(PlanText plan, Passage passage, Addressee level, List<Fact> facts) {
        List<FormReader.Form> found = new ArrayList<>();
        Optional<Addressee> own = addressees.ofHeading(passage);
        List<Passage> above = plan.above(passage);
        if (forms.isLabelled(passage)) {
            found.addAll(forms.labelled(plan, passage));
        } else if (own.isPresent() && !above.isEmpty() && forms.isLabelled(above.get(0))) {
            found.addAll(forms.in(content(passage)));
        } else {
            found.addAll(forms.inline(passage.text()));
        }
        for (FormReader.Form form : found) {
            Addressee named = Stream.concat(Stream.of(passage), plan.under(passage).stream())
                    .filter(each -> within(form.name(), each.text())).flatMap(each -> clauses.of(each.text()).stream()).filter(clause -> within(form.name(), clause)).findFirst()
                    .flatMap(addressees::ofMarked).orElse(null);
            Fact fact = Fact.of(level, named, new Rule.Form(form.name().text()), form.name());
            boolean known = facts.stream().anyMatch(other -> other.rule() instanceof Rule.Form
                    && other.text().length() > 0 && other.text().sourceStart(0) == form.name().sourceStart(0));
            if (!known) {
                facts.add(fact);
            }
        }
    }

    /** Where a level has no paragraph about the form, the meeting that is held in so long or until then is the form. */
    private void heldMeetings(PlanText plan, List<Fact> facts) {
        List<Fact> added = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            boolean timed = facts.stream().anyMatch(fact -> (fact.rule() instanceof Rule.Length || fact.rule() instanceof Rule.HeldBy)
                    && within(fact.text(), passage.text()));
            if (timed && !hasForms(plan, facts, level(plan, passage))) {
                forms.held(passage.text()).forEach(form -> added.add(Fact.of(level(plan, passage), null,
                        new Rule.Form(form.name().text()), form.name())));
            }
        }
        for (Passage passage : plan.passages()) {
            Addressee level = plan.isMain(passage) ? addressees.ofHeading(passage).map(own -> level(plan, passage)).orElse(null) : null;
            if (level != null && !hasForms(plan, facts, level) && !hasForms(plan, added, level)) {
                forms.named(passage.text()).forEach(form -> added.add(Fact.of(level, null, new Rule.Form(form.name().text()), form.name())));
            }
        }
        facts.addAll(added);
    }

    /** Where no paragraph speaks of the form, the meeting that the title names is held. */
    private void titleForms(PlanText plan, Found<String> title, List<Fact> facts) {
        boolean said = facts.stream().anyMatch(fact -> fact.rule() instanceof Rule.Form)
                || plan.passages().stream().anyMatch(passage -> plan.isMain(passage) && forms.isLabelled(passage));
        if (!said && title != null) {
            forms.named(CleanText.at(title.value(), title.place().from(), title.place().to()))
                    .forEach(form -> facts.add(Fact.of(null, null, new Rule.Form(form.name().text()), form.name())));
        }
    }

    private boolean hasForms(PlanText plan, List<Fact> facts, Addressee level) {
        return facts.stream().anyMatch(fact -> fact.rule() instanceof Rule.Form && isSame(fact.level(), level))
                || plan.passages().stream().anyMatch(passage -> plan.isMain(passage) && forms.isLabelled(passage)
                        && isSame(level(plan, passage), level));
    }

    private static boolean isSame(Addressee one, Addressee other) {
        return one == null || other == null ? one == null : one.isSameAs(other);
    }

    private static boolean within(CleanText part, CleanText whole) {
        return !part.isEmpty() && !whole.isEmpty() && part.sourceStart(0) >= whole.sourceStart(0)
                && part.sourceStart(0) <= whole.sourceStart(whole.length() - 1);
    }

    void timeFacts(CleanText text, Addressee level, boolean labelled, List<Fact> facts) {
        boolean onMeeting = labelled;
        for (CleanText clause : clauses.of(text)) {
            onMeeting = onMeeting || meeting.matcher(clause.folded()).find();
            if (!onMeeting || pilot.matcher(clause.folded()).find()) {
                continue;
            }
            Addressee own = addressees.ofClause(clause).orElse(null);
            lengths.in(clause).ifPresent(length -> facts.add(Fact.of(level, own, new Rule.Length(length.text()), length)));
            if (!labelled && otherDue.matcher(clause.folded()).find()) {
                continue;
            }
            heldBy(clause, labelled).ifPresent(found -> facts.add(new Fact(level, own, new Rule.HeldBy(found.limit(), labelled), clause, found.from(), found.to())));
        }
    }

    /** A time limit that a schedule sets for somebody's meeting. */
    void heldFacts(CleanText time, CleanText who, List<Fact> facts) {
        Addressee own = addressees.of(who);
        boolean known = !own.kinds().isEmpty();
        heldBy(time, true).filter(found -> known).ifPresent(found -> facts.add(new Fact(null, own, new Rule.HeldBy(found.limit(), true), time, found.from(), found.to())));
    }

    /** The limit of a clause; a day inside a month that stands there too is the closer word. */
    private Optional<TimeFind> heldBy(CleanText clause, boolean labelled) {
        List<TimeFind> found = times.in(clause).stream().filter(find -> find.limit().precision() != TimePrecision.YEAR)
                .filter(find -> labelled || find.stated()).filter(find -> !bases.covers(clause, find.from(), find.to())).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TimeFind first = found.get(0);
        for (TimeFind other : found.subList(1, found.size())) {
            TimeLimit limit = other.limit();
            if (limit.relation() == TimeRelation.BEFORE_EVENT && first.limit().date() != null && first.limit().note().isEmpty()) {
                first = new TimeFind(new TimeLimit(first.limit().relation(), first.limit().precision(), first.limit().date(),
                        limit.note()), first.stated(), first.from(), first.to());
            } else if (limit.precision() == TimePrecision.DAY && first.limit().precision() != TimePrecision.DAY && other.stated()) {
                first = other;
            }
        }
        return Optional.of(first);
    }

    void sizeFacts(CleanText text, Addressee level, boolean onNumbers, List<Fact> facts) {
        for (CleanText clause : clauses.of(text)) {
            Addressee own = addressees.ofClause(clause).orElse(null);
            List<SizeReader.Size> found = sizes.in(clause, onNumbers);
            for (int i = 0; i < found.size(); i++) {
                SizeReader.Size size = found.get(i);
                CleanText after = clause.part(size.to(), i + 1 < found.size() ? Math.max(size.to(), found.get(i + 1).from()) : clause.length());
                Addressee named = found.size() > 1 ? addressees.ofClause(after).orElse(own) : own;
                facts.add(new Fact(level, named, new Rule.Size(size), clause, size.from(), size.to()));
            }
        }
    }

    void shareFacts(CleanText text, Addressee level, String context, List<Fact> facts) {
        shares.in(text, context).ifPresent(found -> facts.add(new Fact(level, null, new Rule.Shares(found), text, found.from(), found.to())));
    }

    void formFacts(CleanText text, Addressee level, List<Fact> facts) {
        forms.in(text).forEach(form -> facts.add(Fact.of(level, null, new Rule.Form(form.name().text()), form.name())));
    }

    /** Whom the row of a table speaks to, a part of those to whom the section speaks in which the table stands. */
    Addressee addressee(PlanText plan, DataTable table, CleanText words) {
        Addressee above = table.before() < 0 ? null : level(plan, plan.passages().get(table.before()));
        return addressees.of(words).entryOf("table " + table.before()).within(above);
    }

}
