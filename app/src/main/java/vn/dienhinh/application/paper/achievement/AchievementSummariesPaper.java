package vn.dienhinh.application.paper.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperPart;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.TextWidth;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.AwardRecord;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** Summaries of achievements that go with the reports: who, what with figures, which awards; a page and a half at most. */
public final class AchievementSummariesPaper implements PaperBuilder {

    /** Lines of text that a page and a half holds beside head, title and signatures. */
    private static final int MOST_LINES = 32;

    private final Wording wording;
    private final AchievementWords words;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public AchievementSummariesPaper(Wording wording) {
        this.wording = wording;
        this.words = new AchievementWords(wording, kind());
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.ACHIEVEMENT_SUMMARIES;
    }

    @Override
    public List<PaperPart> parts(Conference conference) {
        return AchievementParts.of(kind(), conference,
                (subjects, openPoints) -> document(conference, subjects, openPoints));
    }

    /** All summaries, each on pages of its own; without anybody the form of a person to be filled in. */
    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        return document(conference, AchievementSubjects.of(conference).allOrBlank(), openPoints);
    }

    private PaperDocument document(Conference conference, List<AchievementSubject> subjects, List<String> given) {
        List<AchievementSubject> tooLong = subjects.stream()
                .filter(subject -> lines(text(subject, words.of(conference, subject))) > MOST_LINES).toList();
        List<String> open = AchievementOpenPoints.ofSummaries(wording, conference, kind(), subjects, tooLong, given);
        List<DocumentSection> sections = subjects.stream()
                .map(subject -> section(conference, subject, !open.isEmpty())).toList();
        String about = subjects.size() == 1 ? subjects.get(0).name() : wording.text("achievement.all");
        return form.document(conference, about, sections, open);
    }

    private DocumentSection section(Conference conference, AchievementSubject subject, boolean draft) {
        Map<String, String> values = words.of(conference, subject);
        List<Block> blocks = new ArrayList<>(words.head(conference, subject, values, draft));
        blocks.addAll(text(subject, values));
        Paragraphs.close(blocks, "");
        blocks.addAll(words.foot(subject));
        return new DocumentSection(PaperPages.PORTRAIT, subject.name(), blocks);
    }

    private List<Block> text(AchievementSubject subject, Map<String, String> values) {
        SectionNumbering numbering = SectionNumbering.ofArabic();
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(numbering, "summary.title.who"));
        blocks.addAll(Paragraphs.ofLines(wording.text(
                subject.isCollective() ? "summary.collective" : "summary.individual", values)));
        blocks.add(heading(numbering, "summary.title.achieved"));
        String digest = subject.told().achievements();
        blocks.addAll(Paragraphs.ofLines(digest.isBlank() ? Wording.DOTS : digest));
        blocks.add(heading(numbering, "summary.title.awards"));
        blocks.addAll(Paragraphs.ofLines(awards(subject.told().awards())));
        return blocks;
    }

    private Block heading(SectionNumbering numbering, String key) {
        return PlanHeadings.heading(numbering.next(1), wording.text(key));
    }

    private String awards(List<AwardRecord> awards) {
        return awards.isEmpty() ? Wording.DOTS : awards.stream().map(this::award).collect(Collectors.joining("\n"));
    }

    private String award(AwardRecord award) {
        return wording.text("summary.award", Map.of("name", award.name(), "year",
                Objects.toString(award.year(), ""), "decision", award.decision()));
    }

    /** About how many lines the text takes. */
    private static long lines(List<Block> blocks) {
        double width = PaperPages.PORTRAIT.textWidthMm();
        return blocks.stream().flatMap(block -> block instanceof Paragraph one ? Stream.of(one) : Stream.of())
                .mapToLong(one -> 1 + (long) (TextWidth.mm(one.text(), one.style().sizePt(), one.style().bold()) / width))
                .sum();
    }
}
