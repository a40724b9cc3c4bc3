package vn.dienhinh.domain.commendation;

import java.util.List;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A person or collective proposed for commendation, with what the achievement report, its summary, the council's
 * minutes and the decision tell of it.
 *
 * @param id           stable id inside the commendation; a nominee taken from the delegates keeps that delegate's id
 * @param kind         person or collective; never null
 * @param name         the person's or the collective's full name
 * @param gender       of a person; null while not known and for collectives
 * @param birthYear    of a person; null while not known and for collectives
 * @param position     position or occupation; empty for collectives
 * @param workplace    workplace, or the body above a collective
 * @param hometown     a person's native place; empty while not known
 * @param education    a person's education and professional level; empty while not known
 * @param award        form of commendation or title: "Giấy khen của Chủ tịch UBND xã"; empty means the commendation's own
 * @param achievements digest with figures, lines; empty while not written
 * @param duties       function and duties (I. of the report), lines; empty while not written
 * @param report       the achievement report's main part, lines; null means drafted from the digest
 * @param awards       titles and commendations received before, in order
 * @param votesFor     votes for it in the council; null while not voted
 */
public record Nominee(String id, NomineeKind kind, String name, Gender gender, Integer birthYear, String position,
                      String workplace, String hometown, String education, String award, String achievements,
                      String duties, String report, List<AwardRecord> awards, Integer votesFor) {

    public Nominee {
        id = VietnameseText.line(id);
        kind = kind == null ? NomineeKind.INDIVIDUAL : kind;
        name = VietnameseText.line(name);
        position = VietnameseText.line(position);
        workplace = VietnameseText.line(workplace);
        hometown = VietnameseText.line(hometown);
        education = VietnameseText.line(education);
        award = VietnameseText.line(award);
        achievements = VietnameseText.lines(achievements);
        duties = VietnameseText.lines(duties);
        report = report == null ? null : VietnameseText.lines(report);
        awards = awards == null ? List.of() : List.copyOf(awards);
    }

    /** A nominee with nothing filled in but its id and kind. */
    public static Nominee blank(String id, NomineeKind kind) {
        return new Nominee(id, kind, "", null, null, "", "", "", "", "", "", "", null, List.of(), null);
    }

    public Nominee withKind(NomineeKind value) {
        return new Nominee(id, value, name, gender, birthYear, position, workplace, hometown, education, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withName(String value) {
        return new Nominee(id, kind, value, gender, birthYear, position, workplace, hometown, education, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withGender(Gender value) {
        return new Nominee(id, kind, name, value, birthYear, position, workplace, hometown, education, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withBirthYear(Integer value) {
        return new Nominee(id, kind, name, gender, value, position, workplace, hometown, education, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withPosition(String value) {
        return new Nominee(id, kind, name, gender, birthYear, value, workplace, hometown, education, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withWorkplace(String value) {
        return new Nominee(id, kind, name, gender, birthYear, position, value, hometown, education, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withHometown(String value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, value, education, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withEducation(String value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, hometown, value, award,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withAward(String value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, hometown, education, value,
                achievements, duties, report, awards, votesFor);
    }

    public Nominee withAchievements(String value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, hometown, education, award, value,
                duties, report, awards, votesFor);
    }

    public Nominee withDuties(String value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, hometown, education, award,
                achievements, value, report, awards, votesFor);
    }

    public Nominee withReport(String value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, hometown, education, award,
                achievements, duties, value, awards, votesFor);
    }

    public Nominee withAwards(List<AwardRecord> value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, hometown, education, award,
                achievements, duties, report, value, votesFor);
    }

    public Nominee withVotesFor(Integer value) {
        return new Nominee(id, kind, name, gender, birthYear, position, workplace, hometown, education, award,
                achievements, duties, report, awards, value);
    }
}
