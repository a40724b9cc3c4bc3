package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.application.conference.ConferenceFactory;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.domain.check.text.TestTexts;

/** Section by section: what the five real plans have, and whether the plan that the program drafts has it too. */
class PlanComparisonTest {

    /** Real text, profile and kind of unit of each of the five. */
    private static final List<List<String>> PLANS = List.of(
            List.of("tho-xuan.txt", "tho-xuan-2024", "DISTRICT"), List.of("huong-khe.txt", "huong-khe-2024", "DISTRICT"),
            List.of("ngoc-trao.txt", "ngoc-trao-2024", "COMMUNE"), List.of("dai-son.txt", "dai-son-2025", "COMMUNE"),
            List.of("trung-khanh.txt", "trung-khanh-2025", "COMMUNE"));
    private static final int COMMON = 2;

    private final Services services = new Services();

    @TempDir
    private Path folder;

    @Test
    void whatTwoRealPlansHaveIsDraftedForAllFive() throws IOException {
        services.openProfiles(folder.resolve("data"));
        Map<String, Pattern> topics = topics();
        Map<String, List<Boolean>> real = new LinkedHashMap<>();
        Map<String, List<Boolean>> drafted = new LinkedHashMap<>();
        for (List<String> plan : PLANS) {
            String theirs = VietnameseText.searchKey(Files.readString(TestTexts.shared("cases/" + plan.get(0))));
            String ours = VietnameseText.searchKey(text(drafted(plan.get(1), UnitKind.valueOf(plan.get(2)))));
            topics.forEach((topic, words) -> {
                real.computeIfAbsent(topic, key -> new ArrayList<>()).add(words.matcher(theirs).find());
                drafted.computeIfAbsent(topic, key -> new ArrayList<>()).add(words.matcher(ours).find());
            });
        }
        List<String> lacking = new ArrayList<>();
        StringBuilder table = new StringBuilder("\nThe five real plans | the five drafted ones (x: has it)\n");
        topics.keySet().forEach(topic -> {
            table.append(String.format("%-34s %s | %s%n", topic, marks(real.get(topic)), marks(drafted.get(topic))));
            if (count(real.get(topic)) >= COMMON && drafted.get(topic).contains(false)) {
                lacking.add(topic);
            }
        });
        System.out.println(table);
        assertThat(lacking).isEmpty();
    }

    private static Map<String, Pattern> topics() {
        Map<String, Pattern> topics = new LinkedHashMap<>();
        topics.put("superior's paper", Pattern.compile("thuc hien (ke hoach|quyet dinh|cong van)|can cu"));
        topics.put("purpose", Pattern.compile("muc dich"));
        topics.put("requirements", Pattern.compile("yeu cau"));
        topics.put("form", Pattern.compile("hinh thuc to chuc"));
        topics.put("time", Pattern.compile("thoi gian"));
        topics.put("venue", Pattern.compile("dia diem"));
        topics.put("composition", Pattern.compile("thanh phan"));
        topics.put("number of delegates", Pattern.compile("so luong"));
        topics.put("movements until the meeting", Pattern.compile("phong trao thi dua"));
        topics.put("Hồ Chí Minh's example", Pattern.compile("ho chi minh"));
        topics.put("law on commendation", Pattern.compile("luat thi dua"));
        topics.put("programme", Pattern.compile("chuong trinh"));
        topics.put("summary report", Pattern.compile("bao cao tong ket"));
        topics.put("talks", Pattern.compile("tham luan"));
        topics.put("vetting of talks", Pattern.compile("tham dinh|duyet"));
        topics.put("publicity", Pattern.compile("tuyen truyen"));
        topics.put("hall and backdrop", Pattern.compile("ma-?ket|khanh tiet|trang tri"));
        topics.put("slogans", Pattern.compile("khau hieu"));
        topics.put("security, health, rehearsal", Pattern.compile("an ninh|y te|tong duyet"));
        topics.put("money", Pattern.compile("kinh phi"));
        topics.put("estimate", Pattern.compile("du toan"));
        topics.put("who does what", Pattern.compile("to chuc thuc hien"));
        topics.put("front and organisations", Pattern.compile("mat tran"));
        topics.put("recipients", Pattern.compile("noi nhan"));
        return topics;
    }

    private PaperDocument drafted(String profile, UnitKind kind) {
        RuleProfile rules = services.profiles().profiles().stream().filter(known -> known.id().equals(profile))
                .findFirst().orElseThrow();
        Conference made = new ConferenceFactory(services.ids, services.planDrafter::defaultSections,
                services.reportDrafter::defaultSections, services.usualContents()::fill)
                .create(Unit.blank().withKind(kind).withName("Mẫu").withParentName("tỉnh Mẫu"), rules);
        return services.exports().document(made, PaperKind.PLAN);
    }

    private static String text(PaperDocument document) {
        return document.sections().stream().filter(section -> !section.aside())
                .map(section -> text(section.blocks())).collect(Collectors.joining("\n"));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(block -> block instanceof Paragraph paragraph ? paragraph.text()
                : block instanceof Table table ? table.rows().stream().flatMap(row -> row.cells().stream())
                        .map(cell -> text(cell.content())).collect(Collectors.joining("\n")) : "")
                .collect(Collectors.joining("\n"));
    }

    private static String marks(List<Boolean> has) {
        return has.stream().map(one -> one ? "x" : "-").collect(Collectors.joining(" "));
    }

    private static long count(List<Boolean> has) {
        return has.stream().filter(one -> one).count();
    }
}
