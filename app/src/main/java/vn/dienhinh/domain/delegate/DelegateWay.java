package vn.dienhinh.domain.delegate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * How a name came onto the list and what became of it. Every step may be missing.
 *
 * @param nominatedOn  day of the nomination
 * @param reviewedOn   day of the open review in the hamlet or office
 * @param votesFor     how many voted for it there; null while not known
 * @param votesOf      how many voted there; null while not known
 * @param passedOn     day on which the council passed it
 * @param approvedOn   day of the approval
 * @param invitedOn    day of the invitation
 * @param answer       null while there is none
 * @param answeredOn   day of the answer
 * @param answerReason why it was declined
 * @param waiting      stands on the waiting list of its category
 * @param presentAt    when the person came to the meeting; null for one who was not seen
 */
public record DelegateWay(LocalDate nominatedOn, LocalDate reviewedOn, Integer votesFor, Integer votesOf,
                          LocalDate passedOn, LocalDate approvedOn, LocalDate invitedOn, InvitationAnswer answer,
                          LocalDate answeredOn, String answerReason, boolean waiting, LocalDateTime presentAt) {

    private static final DelegateWay BLANK =
            new DelegateWay(null, null, null, null, null, null, null, null, null, "", false, null);

    public DelegateWay {
        answerReason = VietnameseText.line(answerReason);
        presentAt = presentAt == null ? null : presentAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Nothing known. */
    public static DelegateWay blank() {
        return BLANK;
    }

    /** True for one who declined. */
    public boolean hasDeclined() {
        return answer == InvitationAnswer.DECLINED;
    }

    public DelegateWay withNominatedOn(LocalDate value) {
        return new DelegateWay(value, reviewedOn, votesFor, votesOf, passedOn, approvedOn, invitedOn, answer,
                answeredOn, answerReason, waiting, presentAt);
    }

    public DelegateWay withReview(LocalDate on, Integer forIt, Integer of) {
        return new DelegateWay(nominatedOn, on, forIt, of, passedOn, approvedOn, invitedOn, answer, answeredOn,
                answerReason, waiting, presentAt);
    }

    public DelegateWay withPassedOn(LocalDate value) {
        return new DelegateWay(nominatedOn, reviewedOn, votesFor, votesOf, value, approvedOn, invitedOn, answer,
                answeredOn, answerReason, waiting, presentAt);
    }

    public DelegateWay withApprovedOn(LocalDate value) {
        return new DelegateWay(nominatedOn, reviewedOn, votesFor, votesOf, passedOn, value, invitedOn, answer,
                answeredOn, answerReason, waiting, presentAt);
    }

    public DelegateWay withInvitedOn(LocalDate value) {
        return new DelegateWay(nominatedOn, reviewedOn, votesFor, votesOf, passedOn, approvedOn, value, answer,
                answeredOn, answerReason, waiting, presentAt);
    }

    /** Another answer; null takes it back with its day and reason. */
    public DelegateWay withAnswer(InvitationAnswer value, LocalDate on, String reason) {
        return new DelegateWay(nominatedOn, reviewedOn, votesFor, votesOf, passedOn, approvedOn, invitedOn, value,
                value == null ? null : on, value == null ? "" : reason, waiting, presentAt);
    }

    public DelegateWay withWaiting(boolean value) {
        return new DelegateWay(nominatedOn, reviewedOn, votesFor, votesOf, passedOn, approvedOn, invitedOn, answer,
                answeredOn, answerReason, value, presentAt);
    }

    public DelegateWay withPresentAt(LocalDateTime value) {
        return new DelegateWay(nominatedOn, reviewedOn, votesFor, votesOf, passedOn, approvedOn, invitedOn, answer,
                answeredOn, answerReason, waiting, value);
    }
}
