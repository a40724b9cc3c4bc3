package vn.dienhinh.domain.check.text;

import java.util.ArrayList;
import java.util.List;

/** Checks texts: a whole paper as bare text, or the fields of a conference. */
public final class TextCheck {

    /** Hold for every text. */
    private static final List<TextRule> EVERYWHERE = List.of(new LetterFaults(), new WordFaults(), new DoubleFaults(),
            new PunctuationFaults(), new PairFaults(), new CapitalFaults(), new DateFaults(), new NumberFaults(),
            new UnitFaults(), new BasisFaults(), new MeetingFaults(), new MixedFaults(), new DeadlineFaults());
    /** Hold where a whole paper is read, with its head, numbers and foot. */
    private static final List<TextRule> WHOLE_PAPER = List.of(new BlankFaults(), new NumberingFaults(),
            new ListEndFaults(), new FormFaults());

    private TextCheck() {
    }

    /** What is found in a paper's bare text, in its order; what the paper is about is taken from the text itself. */
    public static List<TextRemark> paper(String text) {
        PaperText paper = PaperText.ofPaper(text);
        PaperFacts facts = PaperFactsReader.read(paper);
        Remarks found = new Remarks();
        EVERYWHERE.forEach(rule -> rule.look(paper, facts, found));
        WHOLE_PAPER.forEach(rule -> rule.look(paper, facts, found));
        return found.inOrder();
    }

    /** What a paper says of itself. */
    public static PaperFacts facts(String text) {
        return PaperFactsReader.read(PaperText.ofPaper(text));
    }

    /**
     * What is found in texts that belong together.
     *
     * @param texts the fields of one conference, never null or empty
     * @param facts what is known of the conference
     * @return for each text its remarks, with places in that text
     */
    public static List<List<TextRemark>> fields(List<String> texts, PaperFacts facts) {
        List<List<TextRemark>> byField = new ArrayList<>();
        Remarks found = new Remarks();
        PaperText paper = PaperText.ofFields(texts);
        EVERYWHERE.forEach(rule -> rule.look(paper, facts, found));
        List<TextRemark> all = found.inOrder();
        for (int field = 0; field < texts.size(); field++) {
            int number = field;
            byField.add(all.stream().filter(remark -> remark.field() == number).toList());
        }
        return byField;
    }
}
