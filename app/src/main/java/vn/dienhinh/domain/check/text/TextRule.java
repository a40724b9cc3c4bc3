package vn.dienhinh.domain.check.text;

/** One kind of fault of a text. Rules keep no state. */
interface TextRule {

    /**
     * Looks a text through.
     *
     * @param text  the paragraphs
     * @param facts what is known of the paper that the text belongs to
     * @param found takes what is found
     */
    void look(PaperText text, PaperFacts facts, Remarks found);
}
