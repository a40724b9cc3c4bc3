package vn.dienhinh.application.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dienhinh.domain.check.Deadline;
import vn.dienhinh.domain.check.DeadlineOrigin;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.time.TimeLimit;

/** Takes proposed days over as milestones of the unit's own; only where it has none. */
public final class MilestoneTaking {

    private static final String PLAN_WORDS = "Hoàn thiện kế hoạch, trình phê duyệt";
    private static final String LIST_WORDS = "Tổng hợp, duyệt danh sách đại biểu";
    private static final String DOSSIER_WORDS = "Gửi hồ sơ, báo cáo kết quả Hội nghị";

    private final Supplier<String> ids;

    /** @param ids gives a new id at every call */
    public MilestoneTaking(Supplier<String> ids) {
        this.ids = ids;
    }

    /**
     * The conference with the proposals of those deadlines entered: into the milestone that lacks its day, else as a
     * new one, before the first that is due later. Deadlines without a proposal change nothing.
     */
    public Conference take(Conference conference, List<Deadline> deadlines) {
        List<Milestone> milestones = new ArrayList<>(conference.milestones());
        for (Deadline deadline : deadlines) {
            deadline.proposed().ifPresent(day -> enter(deadline, day, milestones));
        }
        return conference.withMilestones(milestones);
    }

    private void enter(Deadline deadline, TimeLimit day, List<Milestone> milestones) {
        if (deadline.origin() == DeadlineOrigin.OWN) {
            milestones.replaceAll(milestone -> milestone.id().equals(deadline.place().itemId())
                    && milestone.limit().isUnknown() ? milestone.withLimit(day) : milestone);
        } else {
            milestones.add(placeOf(day, milestones),
                    new Milestone(ids.get(), deadline.kind(), words(deadline), day, ""));
        }
    }

    private static int placeOf(TimeLimit day, List<Milestone> milestones) {
        LocalDate last = day.lastDay().orElseThrow();
        for (int index = 0; index < milestones.size(); index++) {
            if (milestones.get(index).limit().lastDay().filter(other -> other.isAfter(last)).isPresent()) {
                return index;
            }
        }
        return milestones.size();
    }

    private static String words(Deadline deadline) {
        if (!deadline.what().isEmpty()) {
            return deadline.what();
        }
        return switch (deadline.kind()) {
            case PLAN -> PLAN_WORDS;
            case LIST -> LIST_WORDS;
            case DOSSIER -> DOSSIER_WORDS;
            case MEETING, OTHER -> "";
        };
    }
}
