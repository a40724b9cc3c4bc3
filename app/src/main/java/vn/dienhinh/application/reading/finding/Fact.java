package vn.dienhinh.application.reading.finding;

import java.util.List;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.domain.time.TimeLimit;

/**
 * One rule found in the paper.
 *
 * @param level  whom the heading above it speaks to; null for nobody by name
 * @param own    whom its own clause speaks to; null for nobody by name
 * @param rule   what it says
 * @param text   the text it stands in
 * @param from   where it begins there
 * @param to     where it ends there
 */
record Fact(Addressee level, Addressee own, Rule rule, CleanText text, int from, int to) {

    /** What a fact can say. */
    sealed interface Rule {

        /** A form of meeting. */
        record Form(String name) implements Rule {
        }

        /** A length. */
        record Length(String words) implements Rule {
        }

        /** Until when the meeting is held; labelled when its paragraph is about the time. */
        record HeldBy(TimeLimit limit, boolean labelled) implements Rule {
        }

        /** A cap or a threshold. */
        record Size(SizeReader.Size size) implements Rule {
        }

        /** Shares. */
        record Shares(ShareReader.Shares shares) implements Rule {
        }
    }

    static Fact of(Addressee level, Addressee own, Rule rule, CleanText text) {
        return new Fact(level, own, rule, text, 0, text.length());
    }

    /** The facts of a list that say a certain kind of thing. */
    static <T extends Rule> List<Fact> of(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(fact -> kind.isInstance(fact.rule)).toList();
    }
}
