package vn.dienhinh.ui.step.rules.reading;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienhinh.application.reading.proposal.PlanReview;
import vn.dienhinh.application.reading.proposal.ProfileProposal;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDeadline;
import vn.dienhinh.domain.reading.ReadProgrammeItem;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadShares;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;

/** What was understood, in words. */
final class FindWords {

    private final Messages messages;

    FindWords(Messages messages) {
        this.messages = messages;
    }

    /** Whom a scope binds. */
    String scope(ReadScope scope) {
        return scope.appliesTo() == null ? messages.get("reading.everybody") : inSentence(scope.appliesTo().value());
    }

    /** Words that begin with a capital only because their line begins with them. */
    static String inSentence(String words) {
        boolean letters = words.length() > 1 && Character.isUpperCase(words.charAt(0)) && Character.isLowerCase(words.charAt(1));
        return letters ? VietnameseText.decapitalised(words) : words;
    }

    /** The value of a find; whom a part binds with the kinds of unit that this means. */
    String of(Found<?> found, PlanReview review) {
        if (found.kind() == FindKind.APPLIES_TO) {
            Set<UnitKind> kinds = review.revised().scopes().stream().filter(scope -> found.equals(scope.appliesTo()))
                    .map(ReadScope::kinds).findFirst().orElse(Set.of());
            return messages.get("reading.window.bound", found.value(), kinds(kinds));
        }
        return of(found.value());
    }

    private String kinds(Set<UnitKind> kinds) {
        return kinds.isEmpty() ? messages.get("reading.window.everyKind")
                : kinds.stream().map(UnitKind::word).collect(Collectors.joining(", "));
    }

    private String of(Object value) {
        if (value instanceof LocalDate date) {
            return OfficialDate.shortForm(date);
        } else if (value instanceof TimeLimit limit) {
            return limit(limit);
        } else if (value instanceof ReadBasis basis) {
            return ProfileProposal.basis(basis).fullCitation();
        } else if (value instanceof ReadSize size) {
            return size(size);
        } else if (value instanceof ReadShares shares) {
            return messages.get("reading.shares", percent(shares.exemplarPercent()), percent(shares.guestPercent()),
                    messages.word(shares.kind()));
        } else if (value instanceof ReadProgrammeItem item) {
            return item(item);
        } else if (value instanceof ReadDeadline due) {
            return messages.get("reading.window.due", limit(due.limit()), due.what());
        }
        return ProfileProposal.tidy(value.toString());
    }

    private static String limit(TimeLimit limit) {
        return limit.words().equals(limit.note()) || limit.note().isEmpty() ? limit.words() : limit.words() + " (" + limit.note() + ")";
    }

    private String item(ReadProgrammeItem item) {
        boolean said = VietnameseText.searchKey(item.text()).contains("neu co");
        String text = ProfileProposal.tidy(item.text());
        return item.optional() && !said ? messages.get("reading.window.optional", text) : text;
    }

    private String percent(Integer percent) {
        return percent == null ? messages.get("reading.notStated") : messages.get("reading.percent", percent);
    }

    private String size(ReadSize size) {
        if (ProfileProposal.named(size).isEmpty() && size.workforceFrom() == null && size.workforceBelow() == null) {
            return VietnameseText.capitalised(number(size));
        }
        String whom = ProfileProposal.named(size).isEmpty() ? messages.get("reading.window.unit")
                : VietnameseText.capitalised(ProfileProposal.named(size));
        String staff = size.workforceFrom() != null && size.workforceBelow() != null
                ? messages.get("reading.window.staffBetween", size.workforceFrom(), size.workforceBelow())
                : size.workforceFrom() != null ? messages.get("reading.window.staffFrom", size.workforceFrom())
                : size.workforceBelow() != null ? messages.get("reading.window.staffBelow", size.workforceBelow()) : "";
        return messages.get("reading.window.size", whom + staff, number(size));
    }

    private String number(ReadSize size) {
        if (size.plenary()) {
            return messages.get("reading.window.plenary");
        }
        return size.cap() == null ? messages.get("reading.window.noCap")
                : size.capFrom() == null ? messages.get("reading.people", size.cap())
                : messages.get("reading.window.capBetween", size.capFrom(), size.cap());
    }
}
