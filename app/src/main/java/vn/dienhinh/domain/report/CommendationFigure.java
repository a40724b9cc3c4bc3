package vn.dienhinh.domain.report;

import vn.dienhinh.domain.text.VietnameseText;

/**
 * Commendations of one form in one year.
 *
 * @param id            stable id inside the report
 * @param form          form or title: "Giấy khen của Chủ tịch UBND xã"
 * @param year          the year; null while not filled in
 * @param collectives   number of collectives; null while not filled in
 * @param individuals   number of individuals; null while not filled in
 * @param directWorkers how many of the individuals work directly in production or service; null while not filled in
 */
public record CommendationFigure(String id, String form, Integer year, Integer collectives, Integer individuals,
                                 Integer directWorkers) {

    public CommendationFigure {
        id = VietnameseText.line(id);
        form = VietnameseText.line(form);
    }

    /** A row with nothing filled in but its id. */
    public static CommendationFigure blank(String id) {
        return new CommendationFigure(id, "", null, null, null, null);
    }

    public CommendationFigure withForm(String value) {
        return new CommendationFigure(id, value, year, collectives, individuals, directWorkers);
    }

    public CommendationFigure withYear(Integer value) {
        return new CommendationFigure(id, form, value, collectives, individuals, directWorkers);
    }

    public CommendationFigure withCollectives(Integer value) {
        return new CommendationFigure(id, form, year, value, individuals, directWorkers);
    }

    public CommendationFigure withIndividuals(Integer value) {
        return new CommendationFigure(id, form, year, collectives, value, directWorkers);
    }

    public CommendationFigure withDirectWorkers(Integer value) {
        return new CommendationFigure(id, form, year, collectives, individuals, value);
    }
}
