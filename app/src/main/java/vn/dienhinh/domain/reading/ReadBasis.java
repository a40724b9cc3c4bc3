package vn.dienhinh.domain.reading;

import java.time.LocalDate;

/**
 * A paper that is cited.
 *
 * @param type    "Kế hoạch", "Nghị định", "Luật"
 * @param number  number and symbol; null when none stands there
 * @param date    day; null when none stands there
 * @param year    year of a law that is cited by its year alone; null when the day is known or nothing is
 * @param issuer  who issued it; null when not said
 * @param name    a law's name: "Luật Thi đua, khen thưởng"; null for other papers
 * @param subject what it is about, beginning with "về"; null when not said
 * @param opening true when it stands in the paper's opening, on which the paper itself stands
 */
public record ReadBasis(String type, String number, LocalDate date, Integer year, String issuer, String name,
                        String subject, boolean opening) {
}
