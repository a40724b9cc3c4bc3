package vn.dienhinh.infrastructure.db;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;

/** Moves the kept rows of a list to their new positions, a run of neighbours with the same way to go at once. */
final class PositionShift {

    private final Table<?> table;
    private final Field<Integer> position;
    private final Condition ofConference;

    PositionShift(Table<?> table, Field<Integer> position, Condition ofConference) {
        this.table = table;
        this.position = position;
        this.ofConference = ofConference;
    }

    /** A kept row: from which position to which. */
    record Move(int from, int to) {
    }

    private record Run(int first, int last, int delta) {
    }

    /** Applies the moves of all kept rows, given in ascending order of their old position. */
    void apply(DSLContext dsl, List<Move> moves) {
        List<Run> runs = runs(moves);
        if (runs.isEmpty()) {
            return;
        }
        if (runs.size() == 1) {
            Run run = runs.get(0);
            dsl.update(table).set(position, position.add(run.delta())).where(in(run)).execute();
            return;
        }
        // Out of the way first, below zero, so that no moved row is caught by the range of a later run.
        List<Query> away = new ArrayList<>();
        for (Run run : runs) {
            away.add(dsl.update(table).set(position, position.add(run.delta() + 1).neg()).where(in(run)));
        }
        dsl.batch(away).execute();
        dsl.update(table).set(position, position.add(1).neg()).where(ofConference.and(position.lt(0))).execute();
    }

    private Condition in(Run run) {
        return ofConference.and(position.between(run.first(), run.last()));
    }

    private static List<Run> runs(List<Move> moves) {
        List<Run> runs = new ArrayList<>();
        Run open = null;
        for (Move move : moves) {
            int delta = move.to() - move.from();
            if (open != null && open.delta() == delta) {
                open = new Run(open.first(), move.from(), delta);
            } else {
                close(runs, open);
                open = new Run(move.from(), move.from(), delta);
            }
        }
        close(runs, open);
        return runs;
    }

    private static void close(List<Run> runs, Run run) {
        if (run != null && run.delta() != 0) {
            runs.add(run);
        }
    }
}
