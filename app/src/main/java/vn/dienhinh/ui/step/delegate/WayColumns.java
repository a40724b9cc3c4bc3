package vn.dienhinh.ui.step.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateWay;
import vn.dienhinh.domain.delegate.InvitationAnswer;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.DateField;
import vn.dienhinh.ui.control.table.EditableColumn;

/** The columns of the way of a name: nominated, reviewed, passed, approved, invited, answered, present. */
final class WayColumns {

    private static final double DAY = 124;
    private static final Pattern VOTES = Pattern.compile("([0-9]{1,6}) ?(?:/|trên|tren) ?([0-9]{1,6})");

    private WayColumns() {
    }

    /** @param today gives an answer its day */
    static List<EditableColumn<Delegate>> of(Messages messages, Supplier<LocalDate> today) {
        return List.of(
                EditableColumn.readOnly("fullName", title(messages, "fullName"), 170, Delegate::fullName),
                EditableColumn.readOnly("category", title(messages, "category"), 152, row -> row.category() == null
                        ? "" : messages.get("delegates.category." + row.category().name())),
                EditableColumn.choice("answer", title(messages, "answer"), 104, List.of(InvitationAnswer.values()),
                        answer -> messages.get("delegates.answer." + answer.name()), row -> row.way().answer(),
                        (row, answer) -> row.withWay(row.way().withAnswer(answer, today.get(),
                                row.way().answerReason()))),
                EditableColumn.text("answerReason", title(messages, "answerReason"), 150,
                        row -> row.way().answerReason(), (row, text) -> row.withWay(row.way().withAnswer(
                                row.way().answer(), row.way().answeredOn(), text))),
                EditableColumn.check("waiting", title(messages, "waiting"), 128, row -> row.way().waiting(),
                        (row, waits) -> row.withWay(row.way().withWaiting(Boolean.TRUE.equals(waits)))),
                day(messages, "nominatedOn", DelegateWay::nominatedOn, DelegateWay::withNominatedOn),
                day(messages, "reviewedOn", DelegateWay::reviewedOn,
                        (way, on) -> way.withReview(on, way.votesFor(), way.votesOf())),
                EditableColumn.parsed("votes", title(messages, "votes"), 124, row -> votes(row.way()),
                        (row, text) -> withVotes(row.way(), text).map(row::withWay)),
                day(messages, "passedOn", DelegateWay::passedOn, DelegateWay::withPassedOn),
                day(messages, "approvedOn", DelegateWay::approvedOn, DelegateWay::withApprovedOn),
                day(messages, "invitedOn", DelegateWay::invitedOn, DelegateWay::withInvitedOn),
                EditableColumn.readOnly("presentAt", title(messages, "presentAt"), 120, row ->
                        row.way().presentAt() == null ? "" : messages.get("delegates.way.present",
                                row.way().presentAt().toLocalTime().toString().substring(0, 5))));
    }

    private static EditableColumn<Delegate> day(Messages messages, String id, Function<DelegateWay, LocalDate> get,
                                                BiFunction<DelegateWay, LocalDate, DelegateWay> set) {
        return EditableColumn.parsed(id, title(messages, id), DAY, row -> {
            LocalDate on = get.apply(row.way());
            return on == null ? "" : OfficialDate.shortForm(on);
        }, (row, text) -> {
            if (VietnameseText.isBlank(text)) {
                return Optional.of(row.withWay(set.apply(row.way(), null)));
            }
            return Optional.ofNullable(DateField.parse(text)).map(on -> row.withWay(set.apply(row.way(), on)));
        });
    }

    private static String votes(DelegateWay way) {
        return way.votesFor() == null || way.votesOf() == null ? "" : way.votesFor() + "/" + way.votesOf();
    }

    private static Optional<DelegateWay> withVotes(DelegateWay way, String text) {
        if (VietnameseText.isBlank(text)) {
            return Optional.of(way.withReview(way.reviewedOn(), null, null));
        }
        Matcher matcher = VOTES.matcher(VietnameseText.line(text));
        return !matcher.matches() ? Optional.empty() : Optional.of(way.withReview(way.reviewedOn(),
                Integer.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2))));
    }

    private static String title(Messages messages, String field) {
        return messages.find("delegates.way.column." + field)
                .orElseGet(() -> messages.get("delegates.column." + field));
    }
}
