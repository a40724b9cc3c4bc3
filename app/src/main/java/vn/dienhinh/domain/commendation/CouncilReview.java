package vn.dienhinh.domain.commendation;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * The council's meeting (Hội đồng Thi đua - Khen thưởng) that reviews the nominees by vote.
 *
 * @param heldOn    day; null while not known
 * @param startTime beginning; null while not known
 * @param endTime   end; null while not known
 * @param place     where
 * @param chair     who is in the chair, with title: "Ông Nguyễn Văn A, Chủ tịch Hội đồng"
 * @param secretary who keeps the minutes
 * @param members   number of the council's members; null while not known
 * @param present   how many of them were present; null while not known
 * @param absent    who was absent and why; empty for nobody
 * @param issued    ballots given out; null while not known
 * @param returned  ballots that came back; null while not known
 * @param valid     valid ballots among these; null while not known
 * @param opinions  the discussion, lines; empty while not written
 */
public record CouncilReview(LocalDate heldOn, LocalTime startTime, LocalTime endTime, String place, String chair,
                            String secretary, Integer members, Integer present, String absent, Integer issued,
                            Integer returned, Integer valid, String opinions) {

    public CouncilReview {
        place = VietnameseText.line(place);
        chair = VietnameseText.line(chair);
        secretary = VietnameseText.line(secretary);
        absent = VietnameseText.line(absent);
        opinions = VietnameseText.lines(opinions);
    }

    /** A meeting of which nothing is known yet. */
    public static CouncilReview blank() {
        return new CouncilReview(null, null, null, "", "", "", null, null, "", null, null, null, "");
    }

    public CouncilReview withHeldOn(LocalDate value) {
        return new CouncilReview(value, startTime, endTime, place, chair, secretary, members, present, absent, issued,
                returned, valid, opinions);
    }

    public CouncilReview withTimes(LocalTime start, LocalTime end) {
        return new CouncilReview(heldOn, start, end, place, chair, secretary, members, present, absent, issued,
                returned, valid, opinions);
    }

    public CouncilReview withPlace(String value) {
        return new CouncilReview(heldOn, startTime, endTime, value, chair, secretary, members, present, absent,
                issued, returned, valid, opinions);
    }

    public CouncilReview withChair(String value) {
        return new CouncilReview(heldOn, startTime, endTime, place, value, secretary, members, present, absent,
                issued, returned, valid, opinions);
    }

    public CouncilReview withSecretary(String value) {
        return new CouncilReview(heldOn, startTime, endTime, place, chair, value, members, present, absent, issued,
                returned, valid, opinions);
    }

    public CouncilReview withAttendance(Integer ofMembers, Integer cameThere, String whoWasAbsent) {
        return new CouncilReview(heldOn, startTime, endTime, place, chair, secretary, ofMembers, cameThere,
                whoWasAbsent, issued, returned, valid, opinions);
    }

    public CouncilReview withBallots(Integer givenOut, Integer cameBack, Integer validOnes) {
        return new CouncilReview(heldOn, startTime, endTime, place, chair, secretary, members, present, absent,
                givenOut, cameBack, validOnes, opinions);
    }

    public CouncilReview withOpinions(String value) {
        return new CouncilReview(heldOn, startTime, endTime, place, chair, secretary, members, present, absent,
                issued, returned, valid, value);
    }
}
