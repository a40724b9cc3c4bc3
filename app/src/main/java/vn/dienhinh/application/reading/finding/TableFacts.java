package vn.dienhinh.application.reading.finding;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.finding.Fact.Rule;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.DataTable;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.text.WrittenNumbers;

/** Reads rules out of tables that have a row for each kind of unit. */
final class TableFacts {

    private static final Pattern WHO = Pattern.compile("đơn vị|đối tượng|cấp|loại hình|địa phương|nơi tổ chức|khối");
    private static final Pattern NOT_WHO = Pattern.compile("thực hiện|chủ trì|phối hợp|phụ trách|đại biểu|thời gian");
    private static final Pattern FORM = Pattern.compile("hình thức|tên gọi|tên hội nghị|loại hình hội nghị");
    private static final Pattern TIME = Pattern.compile("thời gian|thời hạn|hoàn thành|thời điểm|thời lượng|tiến độ");
    private static final Pattern NUMBER = Pattern.compile("số lượng|đại biểu|quy mô|tối đa|số người");
    private static final Pattern SHARE = Pattern.compile("tỷ lệ|tỉ lệ|cơ cấu|thành phần");
    private static final Pattern NOTE = Pattern.compile("ghi chú|lưu ý|quy định|điều kiện");
    private static final Pattern PLENARY = Pattern.compile("hội nghị toàn thể");
    private static final Pattern WORK = Pattern.compile("^nội dung|^công việc|^nhiệm vụ|^việc");
    private static final Pattern HELD = Pattern.compile("^tổ chức (?:hội nghị|đại hội)(?: điển hình tiên tiến)?\\s*(?:tại|ở|cấp|của)?\\s*(?=\\S)");
    private static final Pattern QUOTA = Pattern.compile("phân bổ|chỉ tiêu|cử đi|dự đại hội|dự hội nghị cấp");

    private final FactReader reader;

    TableFacts(FactReader reader) {
        this.reader = reader;
    }

    void read(PlanText plan, List<Fact> facts) {
        for (DataTable table : plan.tables()) {
            int who = who(table);
            boolean rules = table.column(NUMBER) >= 0 || table.column(FORM) >= 0;
            if (who >= 0 && rules && !isQuota(plan, table)) {
                for (List<CleanText> row : table.body()) {
                    row(plan, table, row, who, facts);
                }
            } else if (table.column(WORK) >= 0 && table.column(TIME) >= 0) {
                table.body().forEach(row -> held(table, row, facts));
            }
        }
    }

    /** A schedule says in a row of its own until when whose meeting is held. */
    private void held(DataTable table, List<CleanText> row, List<Fact> facts) {
        CleanText work = table.cell(row, table.column(WORK));
        CleanText time = table.cell(row, table.column(TIME));
        Matcher meeting = HELD.matcher(work.folded());
        if (!time.isEmpty() && meeting.find()) {
            reader.heldFacts(time, work.from(meeting.end()), facts);
        }
    }

    private static int who(DataTable table) {
        List<CleanText> head = table.rows().get(0);
        for (int i = 0; i < head.size(); i++) {
            if (WHO.matcher(head.get(i).folded()).find() && !NOT_WHO.matcher(head.get(i).folded()).find()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isQuota(PlanText plan, DataTable table) {
        boolean caption = table.before() >= 0 && QUOTA.matcher(plan.passages().get(table.before()).text().folded()).find();
        return caption || table.column(QUOTA) >= 0;
    }

    private void row(PlanText plan, DataTable table, List<CleanText> row, int who, List<Fact> facts) {
        CleanText words = table.cell(row, who);
        if (words.isEmpty()) {
            return;
        }
        Addressee level = reader.addressee(plan, table, words);
        row.stream().filter(cell -> cell != words && PLENARY.matcher(cell.folded()).find())
                .forEach(cell -> reader.sizeFacts(words.joined(cell), level, false, facts));
        for (int i = 0; i < row.size(); i++) {
            String head = i < table.rows().get(0).size() ? table.rows().get(0).get(i).folded() : "";
            CleanText cell = row.get(i);
            if (i != who && !cell.isEmpty()) {
                cell(head, cell, level, facts);
            }
        }
    }

    private void cell(String head, CleanText cell, Addressee level, List<Fact> facts) {
        if (FORM.matcher(head).find()) {
            reader.formFacts(cell, level, facts);
        } else if (TIME.matcher(head).find()) {
            reader.timeFacts(cell, level, true, facts);
        } else if (SHARE.matcher(head).find()) {
            reader.shareFacts(cell, level, head, facts);
        } else if (NUMBER.matcher(head).find()) {
            int before = facts.size();
            reader.sizeFacts(cell, level, true, facts);
            if (facts.size() == before) {
                bareNumber(cell, level, facts);
            }
        } else if (NOTE.matcher(head).find()) {
            reader.sizeFacts(cell, level, false, facts);
        }
    }

    /** A cell under "Số đại biểu" that holds a number and no more. */
    private static void bareNumber(CleanText cell, Addressee level, List<Fact> facts) {
        Integer cap = WrittenNumbers.of(cell.folded().replaceAll("\\s*\\([^)]*\\)$", ""));
        if (cap != null) {
            SizeReader.Size size = new SizeReader.Size(new ReadSize(null, Set.of(), null, null, false, null, cap),
                    null, SizeReader.LIMIT, cell, 0, cell.length());
            facts.add(Fact.of(level, null, new Rule.Size(size), cell));
        }
    }
}
