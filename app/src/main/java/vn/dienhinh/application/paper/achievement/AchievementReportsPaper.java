package vn.dienhinh.application.paper.achievement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperPart;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Achievement reports after the usual forms for persons and collectives (the family of NĐ 98/2023/NĐ-CP and NĐ
 * 152/2025/NĐ-CP): who it is, what was achieved, what has been awarded before.
 */
public final class AchievementReportsPaper implements PaperBuilder {

    private final Wording wording;
    private final AchievementWords words;
    private final AwardTables awards;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public AchievementReportsPaper(Wording wording) {
        this.wording = wording;
        this.words = new AchievementWords(wording, kind());
        this.awards = new AwardTables(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.ACHIEVEMENT_REPORTS;
    }

    @Override
    public List<PaperPart> parts(Conference conference) {
        return AchievementParts.of(kind(), conference,
                (subjects, openPoints) -> document(conference, subjects, openPoints));
    }

    /** All reports, each on pages of its own; without anybody the form of a person to be filled in. */
    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        return document(conference, AchievementSubjects.of(conference).allOrBlank(), openPoints);
    }

    private PaperDocument document(Conference conference, List<AchievementSubject> subjects, List<String> given) {
        List<String> open = AchievementOpenPoints.ofReports(wording, conference, kind(), subjects, given);
        List<DocumentSection> sections = subjects.stream()
                .map(subject -> section(conference, subject, !open.isEmpty())).toList();
        String about = subjects.size() == 1 ? subjects.get(0).name() : wording.text("achievement.all");
        return form.document(conference, about, sections, open);
    }

    private DocumentSection section(Conference conference, AchievementSubject subject, boolean draft) {
        Map<String, String> values = words.of(conference, subject);
        SectionNumbering numbering = SectionNumbering.ofPlan();
        List<Block> blocks = new ArrayList<>(words.head(conference, subject, values, draft));
        blocks.addAll(subject.isCollective() ? collective(subject, values, numbering)
                : individual(subject, values, numbering));
        blocks.add(heading(numbering, 1, "achievement.title.awards"));
        blocks.addAll(awards.build(subject.told().awards(), numbering));
        blocks.addAll(Paragraphs.closing(wording.text("achievement.closing", values)));
        blocks.addAll(words.foot(subject));
        return new DocumentSection(PaperPages.PORTRAIT, subject.name(), blocks);
    }

    private List<Block> individual(AchievementSubject subject, Map<String, String> values,
                                   SectionNumbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(numbering, 1, "achievement.title.life"));
        blocks.addAll(Paragraphs.ofLines(wording.text("achievement.life", values)));
        blocks.add(heading(numbering, 1, "achievement.title.achieved"));
        blocks.add(heading(numbering, 2, "achievement.title.duties"));
        blocks.addAll(linesOrDots(subject.told().duties()));
        blocks.add(heading(numbering, 2, "achievement.title.own"));
        String report = subject.told().report();
        blocks.addAll(linesOrDots(VietnameseText.isBlank(report) ? subject.told().achievements() : report));
        return blocks;
    }

    /** A report that the clerk wrote is the whole second part; else the digest stands under the first of its heads. */
    private List<Block> collective(AchievementSubject subject, Map<String, String> values,
                                   SectionNumbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(numbering, 1, "achievement.title.situation"));
        blocks.add(heading(numbering, 2, "achievement.title.features"));
        blocks.addAll(Paragraphs.ofLines(wording.text("achievement.features", values)));
        blocks.add(heading(numbering, 2, "achievement.title.functions"));
        blocks.addAll(linesOrDots(subject.told().duties()));
        blocks.add(heading(numbering, 1, "achievement.title.achieved"));
        if (!VietnameseText.isBlank(subject.told().report())) {
            blocks.addAll(linesOrDots(subject.told().report()));
            return blocks;
        }
        blocks.add(heading(numbering, 2, "achievement.title.results"));
        blocks.addAll(linesOrDots(subject.told().achievements()));
        for (String key : List.of("measures", "law", "unions")) {
            blocks.add(heading(numbering, 2, "achievement.title." + key));
            blocks.addAll(linesOrDots(""));
        }
        return blocks;
    }

    private Block heading(SectionNumbering numbering, int level, String key) {
        return PlanHeadings.heading(numbering.next(level), wording.text(key));
    }

    private static List<Block> linesOrDots(String text) {
        return Paragraphs.ofLines(text.isBlank() ? Wording.DOTS : text);
    }
}
