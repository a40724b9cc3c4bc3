package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Signer;

/**
 * Recipients at the left, signature at the right, kept on one page with the text before them (NĐ 30/2020/NĐ-CP,
 * Phụ lục I, II.7 and II.9).
 */
public final class SignatureBlock {

    private static final List<Double> WIDTHS_MM = List.of(80.0, 85.0);
    /** Room for signature and seal. */
    private static final int BLANK_LINES = 5;

    private final Wording wording;

    public SignatureBlock(Wording wording) {
        this.wording = wording;
    }

    /**
     * The block.
     *
     * @param recipients who gets the paper, without the archive line, which is always the last
     */
    public List<Block> build(Conference conference, List<String> recipients) {
        return build(conference, recipients, conference.signer());
    }

    /** The same with a signer of its own. */
    public List<Block> build(Conference conference, List<String> recipients, Signer signer) {
        return row(recipients(conference, recipients),
                Origins.at("signer.fullName", signature(signer)));
    }

    /**
     * One of two who sign side by side.
     *
     * @param title what the person is, in capitals
     * @param name  the name; empty for dots
     */
    public record Party(String title, String name) {

        public Party(String title) {
            this(title, "");
        }
    }

    /**
     * Two who sign side by side: the secretary and the chair of minutes.
     *
     * @param recipients lines of "Nơi nhận" under the left signature; none for no such block
     */
    public List<Block> pair(Party left, Party right, List<String> recipients) {
        List<Block> blocks = signature(left);
        if (!recipients.isEmpty()) {
            blocks.add(Paragraph.of(PaperStyles.AFTER_HEAD, ""));
            blocks.add(Paragraphs.of(PaperStyles.RECIPIENTS_HEAD, wording.text("paper.recipients")));
            recipients.forEach(line -> blocks.add(Paragraphs.of(PaperStyles.RECIPIENT, "- " + line)));
        }
        return row(blocks, signature(right));
    }

    /** A superior's confirmation at the left, in two lines and without a name, who reports at the right. */
    public List<Block> confirmed(String confirmation, Party reporter) {
        List<Block> left = List.of(Paragraphs.of(PaperStyles.SIGNER_TITLE, confirmation));
        return row(left, signature(List.of(reporter.title()), nameOrDots(reporter.name()), 1));
    }

    /** One without name at the left, the signer of the papers at the right. */
    public List<Block> pair(String leftTitle, Signer signer) {
        return row(signature(List.of(leftTitle), Paragraphs.byHand(PaperStyles.SIGNER_NAME, Wording.DOTS),
                titles(signer).size()), signature(signer));
    }

    private static List<Block> row(List<Block> left, List<Block> right) {
        TableRow row = new TableRow(List.of(new TableCell(1, 1, false, left), new TableCell(1, 1, false, right)));
        return List.of(Paragraph.of(PaperStyles.BEFORE_SIGNATURE, ""),
                new Table(false, WIDTHS_MM, 0, true, List.of(row)));
    }

    private List<Block> recipients(Conference conference, List<String> recipients) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraphs.of(PaperStyles.RECIPIENTS_HEAD, wording.text("paper.recipients")));
        for (String recipient : recipients) {
            String name = ConferenceWords.withoutEndMark(recipient);
            if (!name.isBlank() && !isArchiveLine(name)) {
                blocks.add(Paragraphs.of(PaperStyles.RECIPIENT, "- " + name + ";"));
            }
        }
        String office = conference.unit().draftingOfficeSymbol();
        blocks.add(Paragraphs.of(PaperStyles.RECIPIENT, "- " + wording.text("paper.archive", Map.of("office", office))));
        return blocks;
    }

    /** Lists copied from older papers often end in an archive line of their own. */
    private static boolean isArchiveLine(String name) {
        return VietnameseText.searchKey(name).matches("-?\\s*luu\\s*:.*");
    }

    private static List<Block> signature(Signer signer) {
        List<String> titles = titles(signer);
        return signature(titles, nameOrDots(signer.fullName()), titles.size());
    }

    private static List<Block> signature(Party party) {
        return signature(List.of(party.title()), nameOrDots(party.name()), 1);
    }

    private static String nameOrDots(String name) {
        return name.isEmpty() ? Wording.DOTS : name;
    }

    private static List<String> titles(Signer signer) {
        return signer.titleLines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Titles over as many lines as asked, so that the names of two signers stand level; room; the name. */
    private static List<Block> signature(List<String> titles, String name, int titleLines) {
        return signature(titles, Paragraphs.of(PaperStyles.SIGNER_NAME, name), titleLines);
    }

    private static List<Block> signature(List<String> titles, Paragraph name, int titleLines) {
        List<Block> blocks = new ArrayList<>();
        titles.forEach(line -> blocks.add(Paragraphs.of(PaperStyles.SIGNER_TITLE, line)));
        for (int i = titles.size(); i < titleLines + BLANK_LINES; i++) {
            blocks.add(Paragraph.of(PaperStyles.SIGNER_TITLE, ""));
        }
        blocks.add(name);
        return blocks;
    }
}
