package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.wording.Wording;

/**
 * "Kính gửi": one addressee in the same line, several each in a line of its own with the dashes under the colon
 * (NĐ 30/2020/NĐ-CP, Phụ lục I, II.9d).
 */
public final class AddresseeBlock {

    private final Wording wording;

    public AddresseeBlock(Wording wording) {
        this.wording = wording;
    }

    /** The block; the list is never empty. */
    public List<Block> build(List<String> addressees) {
        String dear = wording.text("paper.dear");
        if (addressees.size() == 1) {
            return List.of(Paragraphs.of(PaperStyles.ADDRESSEE, dear + " " + addressees.get(0)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraphs.of(PaperStyles.ADDRESSEE_HEAD, dear));
        OfficialList.lines("- ", addressees)
                .forEach(line -> blocks.add(Paragraphs.of(PaperStyles.ADDRESSEE_LINE, line)));
        return blocks;
    }
}
