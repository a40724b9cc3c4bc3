package vn.dienhinh.application.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * The estimate with its sum in words, signed by who drew it up and by the head. An estimate is not among the types of
 * administrative papers, so it takes no number (NĐ 30/2020/NĐ-CP, Phụ lục III, I).
 */
public final class BudgetPaper implements PaperBuilder {

    private final Wording wording;
    private final ConferenceWords words;
    private final HeaderBlock header;
    private final BudgetTable table;
    private final SignatureBlock signature;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public BudgetPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.header = new HeaderBlock(wording);
        this.table = new BudgetTable(wording);
        this.signature = new SignatureBlock(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BUDGET;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<BudgetLine> lines = conference.budget().lines();
        Map<String, String> values = words.of(conference);
        values.put("amount", Cells.amountInWords(BudgetTable.total(lines)));
        String subject = wording.text("estimate.subject", values);
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.unnumbered(conference, PaperHeads.of(conference, kind()), !openPoints(conference, openPoints).isEmpty()));
        blocks.addAll(TitleBlock.of(form.type(), subject));
        blocks.add(Paragraphs.of(PaperStyles.AFTER_HEAD, ""));
        blocks.add(table.table(lines));
        blocks.add(Paragraphs.of(PaperStyles.BODY, wording.text("estimate.inWords", values)));
        blocks.add(Paragraphs.of(PaperStyles.CLOSING, wording.text("estimate.source", values)));
        blocks.addAll(signature.pair(wording.text("estimate.writer"), conference.signer()));
        return form.document(conference, subject, List.of(form.text(blocks)), openPoints(conference, openPoints));
    }

    private List<String> openPoints(Conference conference, List<String> given) {
        List<BudgetLine> lines = conference.budget().lines();
        long open = lines.stream().filter(line -> line.quantity() == null || line.unitPrice() == null).count();
        Stream<String> own = lines.isEmpty() ? Stream.of(wording.text("estimate.open.lines"))
                : open == 0 ? Stream.of()
                : Stream.of(wording.text("estimate.open.amounts", Map.of("count", Long.toString(open))));
        List<String> points = Stream.concat(given.stream(), own).toList();
        return points.isEmpty() ? points
                : Stream.concat(points.stream(), openDate(conference)).distinct().toList();
    }

    private Stream<String> openDate(Conference conference) {
        return PaperHeads.of(conference, kind()).date() == null ? Stream.of(wording.text("open.date")) : Stream.of();
    }
}
