package vn.dienhinh.messages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.check.Deadline;
import vn.dienhinh.domain.check.DeadlineOrigin;
import vn.dienhinh.domain.check.DeadlineState;
import vn.dienhinh.domain.check.SuperiorLimit;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;

/** Deadlines in the words of a clerk, as they stand on one day. */
public final class DeadlineWords {

    private final Messages messages;
    private final LocalDate today;

    /** Takes its words from the bundle. */
    public DeadlineWords(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    /** The usual step, or what is due where it is none: "Kế hoạch", "Nộp báo cáo thành tích". */
    public String name(Deadline deadline) {
        return deadline.kind() == MilestoneKind.OTHER && !deadline.what().isEmpty()
                ? VietnameseText.capitalised(deadline.what()) : messages.word(deadline.kind());
    }

    /** What is due in full; empty where the name says all. */
    public String what(Deadline deadline) {
        if (deadline.kind() != MilestoneKind.OTHER && !deadline.what().isEmpty()) {
            return deadline.what();
        }
        return deadline.origin() == DeadlineOrigin.OWN ? ""
                : messages.find("deadline.what." + deadline.kind()).orElse("");
    }

    /** Name and what is due: "Kế hoạch: hoàn thiện, trình phê duyệt". */
    public String title(Deadline deadline) {
        String what = what(deadline);
        return what.isEmpty() ? name(deadline) : messages.get("deadline.title.what", name(deadline), what);
    }

    /** "thứ Năm, 14/8/2025": the day on which it must be finished at the latest; empty while not known. */
    public String day(Deadline deadline) {
        return deadline.lastWorkingDay().map(this::day).orElse("");
    }

    /** "thứ Năm, 14/8/2025". */
    public String day(LocalDate day) {
        return messages.get("deadline.day", messages.word(day.getDayOfWeek()), OfficialDate.shortForm(day));
    }

    /** "còn 5 ngày", "đã qua 3 ngày", "chưa rõ ngày". */
    public String state(Deadline deadline) {
        DeadlineState state = deadline.state(today);
        return switch (state) {
            case PAST -> messages.get("deadline.state.PAST",
                    ChronoUnit.DAYS.between(deadline.lastDay().orElseThrow(), today));
            case DUE -> deadline.daysFrom(today) == 0 ? messages.get("deadline.state.DUE")
                    : messages.get("deadline.state.dayOff", OfficialDate.shortForm(deadline.lastDay().orElseThrow()));
            case NEAR, AHEAD -> messages.get("deadline.state.AHEAD", deadline.daysFrom(today));
            case DONE, UNKNOWN -> messages.get("deadline.state." + state);
        };
    }

    /** One line for a list of conferences: "Còn 5 ngày: Kế hoạch, thứ Năm, 14/8/2025". */
    public String sentence(Deadline deadline) {
        return messages.get("deadline.sentence", VietnameseText.capitalised(state(deadline)), name(deadline),
                day(deadline));
    }

    /** How the limit is to be read and whether offices are open then: none, one or two sentences. */
    public List<String> reading(Deadline deadline) {
        List<String> lines = new ArrayList<>();
        reading(deadline.limit()).ifPresent(lines::add);
        dayOff(deadline).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> reading(TimeLimit limit) {
        String note = limit.date() == null || limit.note().isEmpty() ? ""
                : " " + messages.get("deadline.note", VietnameseText.capitalised(limit.note()));
        Optional<LocalDate> last = limit.lastDay();
        if (last.isEmpty()) {
            return limit.note().isEmpty() ? Optional.empty()
                    : Optional.of(messages.get("deadline.read.words", limit.words()));
        }
        String key = limit.isStrictlyBefore() && limit.precision() == TimePrecision.DAY ? "deadline.read.before"
                : limit.relation() == TimeRelation.AROUND ? "deadline.read.around" : "deadline.read.span";
        boolean plain = limit.relation() != TimeRelation.AROUND && limit.words().endsWith("ngày " + OfficialDate.shortForm(last.get()));
        String words = plain ? note.strip() : messages.get(key, VietnameseText.capitalised(limit.words()),
                OfficialDate.shortForm(last.get())) + note;
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** Why the last day can't be used, and the last that can; empty on a working day. */
    public Optional<String> dayOff(Deadline deadline) {
        if (!deadline.isOnDayOff() || deadline.kind() == MilestoneKind.MEETING) {
            return Optional.empty();
        }
        LocalDate last = deadline.lastDay().orElseThrow();
        String reason = deadline.holiday().map(holiday -> messages.get("deadline.holiday", messages.word(holiday)))
                .orElseGet(() -> messages.word(last.getDayOfWeek()));
        return Optional.of(messages.get("deadline.dayOff", OfficialDate.shortForm(last), reason, day(deadline)));
    }

    /** What the superior says of it and where: "Cấp trên: trước ngày 15/8/2025 (mục II, ...)"; empty for nothing. */
    public String superior(Deadline deadline) {
        return deadline.superior().map(this::superior).orElse("");
    }

    private String superior(SuperiorLimit limit) {
        String until = limit.limit().isUnknown() ? messages.get("deadline.superior.open") : limit.limit().words();
        String source = limit.source().words();
        return source.isEmpty() ? messages.get("deadline.superior", until)
                : messages.get("deadline.superior.at", until, source);
    }

    /** Who sees to it, and to whom it goes; empty while neither is said. */
    public String who(Deadline deadline) {
        List<String> parts = new ArrayList<>();
        if (!deadline.inCharge().isEmpty()) {
            parts.add(messages.get("deadline.inCharge", deadline.inCharge()));
        }
        deadline.superior().map(SuperiorLimit::addressee).filter(to -> !to.isEmpty())
                .ifPresent(to -> parts.add(messages.get("deadline.addressee", to)));
        return String.join(" ", parts);
    }
}
