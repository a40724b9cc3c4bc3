package vn.dienhinh.proof;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.domain.unit.Signer;

/** Conferences that a paper must bear. */
enum HardCase {
    EMPTY(mill -> Conference.blank("c1")),
    THREE_PARTS(mill -> threeParts(mill.sample("trung-khanh"))),
    THREE_PARTS_ELSEWHERE(mill -> threeParts(mill.signed("dai-son"))),
    NO_DELEGATE(mill -> delegates(mill, 0)),
    ONE_DELEGATE(mill -> delegates(mill, 1)),
    TWENTY_FIVE_DELEGATES(mill -> delegates(mill, 25)),
    THREE_HUNDRED_DELEGATES(mill -> delegates(mill, 300)),
    TWO_THOUSAND_DELEGATES(mill -> delegates(mill, 2_000)),
    TITLE_OF_FIVE_LINES(mill -> mill.sample("dai-son").withMeeting(mill.sample("dai-son").meeting()
            .withTitle("Hội nghị tuyên dương điển hình tiên tiến " + "trong phong trào thi đua yêu nước của xã ".repeat(7)))),
    PLACE_OF_FORTY_LETTERS(mill -> mill.signed("trung-khanh").withUnit(mill.sample("trung-khanh").unit()
            .withName("Nguyễn Thị Minh Khai Trường Chinh Phú Mỹ").withPlace("Nguyễn Thị Minh Khai Trường Chinh Phú Mỹ"))),
    NO_SIGNER_NUMBER_OR_DATE(mill -> unsigned(mill.sample("ngoc-trao"))),
    WORD_OF_TEN_THOUSAND_LETTERS(mill -> body(mill.sample("trung-khanh"), "a".repeat(10_000))),
    TEXT_OF_SLASHES_AND_DASHES(mill -> body(mill.sample("trung-khanh"),
            "1/2, 30/4/2025, A/B/C; Thi đua-Khen thưởng – Kế hoạch—đề án ".repeat(30))),
    OTHER_SCRIPTS(mill -> mill.sample("trung-khanh").withDelegates(strangers(mill.sample("trung-khanh")))),
    OTHER_SCRIPTS_EVERYWHERE(mill -> body(mill.sample("dai-son"), "Ông \u179F\u17BB\u1781 và bà 李娜 \uD83D\uDE00 dự họp.")
            .withUnit(mill.sample("dai-son").unit().withName("Đại Sơn \u5C71"))
            .withSigner(mill.sample("dai-son").signer().withFullName("Nguyễn Văn \uD83D\uDE00"))
            .withMeeting(mill.sample("dai-son").meeting().withTitle("Hội nghị \u5148\u8FDB")));

    private final Function<PaperMill, Conference> made;

    HardCase(Function<PaperMill, Conference> made) {
        this.made = made;
    }

    Conference of(PaperMill mill) {
        return made.apply(mill);
    }

    private static Conference threeParts(Conference conference) {
        return conference.withRules(conference.rules().withReportOutline(ReportOutlineKind.THREE_PARTS));
    }

    private static Conference delegates(PaperMill mill, int count) {
        return mill.signed("trung-khanh").withDelegates(PaperTestData.delegates(count));
    }

    private static Conference unsigned(Conference conference) {
        return conference.withSigner(Signer.blank()).withPlan(conference.plan().withHead(PaperHead.blank()))
                .withReportHead(PaperHead.blank());
    }

    private static Conference body(Conference conference, String body) {
        Plan plan = conference.plan();
        List<PlanSection> sections = IntStream.range(0, plan.sections().size())
                .mapToObj(i -> i == 2 ? plan.sections().get(i).withBody(body) : plan.sections().get(i)).toList();
        return conference.withPlan(plan.withSections(sections));
    }

    private static List<Delegate> strangers(Conference conference) {
        List<String> names = List.of("\u179F\u17BB\u1781 \u179F\u17B6\u1793", "李娜", "Nguyễn Văn \uD83D\uDE00", "한국인", "Đinh Thị \u0E01");
        return IntStream.range(0, conference.delegates().size()).mapToObj(i -> i < names.size()
                ? conference.delegates().get(i).withFullName(names.get(i)).withPosition(names.get(i))
                : conference.delegates().get(i)).toList();
    }
}
