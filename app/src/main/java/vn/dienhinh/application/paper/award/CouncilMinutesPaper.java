package vn.dienhinh.application.paper.award;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.OfficialDate;

/**
 * The minutes of the council (Hội đồng Thi đua - Khen thưởng) that reviews who is commended: who was there, the
 * discussion, ballots and shares (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9).
 */
public final class CouncilMinutesPaper implements PaperBuilder {

    private static final String FRAME = "council.frame";
    private static final String VOTE = "council.vote";
    private static final String CLOSING = "council.closing";
    /** Parts in order, each a heading with a passage; the vote has the table under it. */
    private static final List<String> PARTS =
            List.of("council.criteria", "council.opinions", VOTE, "council.conclusion");
    private static final Pattern FORM_OF_ADDRESS = Pattern.compile("^(?:Ông|Bà|Đồng chí|Đ/c)\\s+");

    private final Wording wording;
    private final ConferenceWords words;
    private final HeaderBlock header;
    private final SignatureBlock signature;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public CouncilMinutesPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.header = new HeaderBlock(wording);
        this.signature = new SignatureBlock(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.COUNCIL_MINUTES;
    }

    @Override
    public List<DraftedPassage> passages(Conference conference) {
        Map<String, String> values = values(conference);
        List<DraftedPassage> passages = new ArrayList<>();
        passages.add(form.passage(FRAME, values));
        PARTS.forEach(key -> passages.add(form.passage(key, values)));
        passages.add(form.passage(CLOSING, values));
        return List.copyOf(passages);
    }

    private Map<String, String> values(Conference conference) {
        CouncilReview review = conference.dossier().commendation().review();
        Map<String, String> values = words.of(conference);
        values.putAll(CommendedList.of(conference).values());
        values.putAll(vote(conference).values());
        values.put("heldOn", review.heldOn() == null ? "" : OfficialDate.words(review.heldOn()));
        values.put("from", clock(review.startTime()));
        values.put("to", clock(review.endTime()));
        values.put("councilPlace", ConferenceWords.withoutEndMark(review.place()));
        values.put("chair", ConferenceWords.withoutEndMark(review.chair()));
        values.put("secretary", ConferenceWords.withoutEndMark(review.secretary()));
        values.put("opinions", review.opinions());
        return values;
    }

    private static String clock(LocalTime time) {
        return time == null ? "" : ConferenceWords.clock(time);
    }

    private CouncilVote vote(Conference conference) {
        Commendation commendation = conference.dossier().commendation();
        return new CouncilVote(wording, commendation.review(), CommendedList.of(conference));
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        WrittenPassages written = WrittenPassages.of(this, conference);
        PaperHead head = PaperHeads.of(conference, kind());
        CouncilReview review = conference.dossier().commendation().review();
        List<String> open = openPoints(conference, head, openPoints);
        String subject = wording.text("council.subject", words.of(conference));
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.ofCouncil(conference, kind(), head, !open.isEmpty()));
        blocks.addAll(TitleBlock.of(form.type(), subject));
        blocks.addAll(Paragraphs.ofLines(written.text(FRAME)));
        blocks.addAll(parts(conference, written));
        Paragraphs.close(blocks, written.text(CLOSING));
        blocks.addAll(signature.pair(
                new SignatureBlock.Party(wording.text("minutes.secretary"), nameAlone(review.secretary())),
                new SignatureBlock.Party(wording.text("minutes.chair"), nameAlone(review.chair())),
                List.of(wording.text("council.archive"))));
        return form.document(conference, subject, List.of(form.text(blocks)), open);
    }

    private List<Block> parts(Conference conference, WrittenPassages written) {
        SectionNumbering numbering = SectionNumbering.ofArabic();
        List<Block> blocks = new ArrayList<>();
        for (String key : PARTS) {
            String text = written.text(key);
            if (!text.isBlank() || key.equals(VOTE)) {
                blocks.add(PlanHeadings.heading(numbering.next(1), wording.text("label." + key)));
                blocks.addAll(Paragraphs.ofLines(text));
            }
            if (key.equals(VOTE)) {
                blocks.add(Paragraphs.of(PaperStyles.AFTER_HEAD, ""));
                blocks.add(vote(conference).table(conference.dossier().commendation()::awardOf));
            }
        }
        return blocks;
    }

    /** Minutes bear no date of issue, so none can be missing. */
    private List<String> openPoints(Conference conference, PaperHead head, List<String> given) {
        List<String> points = Stream.concat(given.stream(),
                CommendationOpenPoints.ofList(wording, CommendedList.of(conference))).toList();
        Stream<String> number = points.isEmpty() || !head.number().isEmpty() ? Stream.of()
                : Stream.of(wording.text("open.number"));
        return Stream.concat(points.stream(), number).distinct().toList();
    }

    /** "Ông Nguyễn Văn A, Chủ tịch Hội đồng" without form of address and title, as it stands under a signature. */
    static String nameAlone(String person) {
        String name = person.split("[,(;]", 2)[0].strip();
        return FORM_OF_ADDRESS.matcher(name).replaceFirst("");
    }
}
