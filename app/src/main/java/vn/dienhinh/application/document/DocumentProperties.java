package vn.dienhinh.application.document;

/**
 * What a file says about itself. The language is always Vietnamese.
 *
 * @param title   title of the paper
 * @param subject what it is about
 * @param author  the issuing body
 */
public record DocumentProperties(String title, String subject, String author) {
}
