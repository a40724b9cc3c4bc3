package vn.dienhinh.domain.gap;

import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.Source;

/**
 * A question that the superior's rules leave open for this unit. The program asks it once and never answers it.
 *
 * @param question  its code, under which the decision is kept: "shares", "deadline.gui ke hoach"
 * @param kind      what it is about
 * @param place     where it matters
 * @param arguments figures and words for the sentence
 * @param options   the answers to choose from, in the terms of the decision
 * @param own       what may be entered instead
 * @param source    where the paper speaks of the matter without deciding it
 * @param decision  the clerk's answer; one without a choice while open
 */
public record Gap(String question, GapKind kind, Place place, List<Object> arguments, List<String> options,
                  OwnAnswer own, Source source, Decision decision) {

    public Gap {
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
    }

    /** True while nobody has decided. */
    public boolean isOpen() {
        return !decision.isMade();
    }

    /** The answer in words' terms: an offered one as {@link GapAnswer}, the clerk's own as text; empty while open. */
    public Object answer() {
        return GapAnswer.of(kind, decision.choice());
    }

    /** What an option stands for, as {@link #answer()}. */
    public Object answer(String option) {
        return GapAnswer.of(kind, option);
    }

    /** The answer when it is none of the options; empty else. */
    public Optional<String> ownChoice() {
        return Optional.of(decision.choice()).filter(choice -> !choice.isEmpty() && !options.contains(choice));
    }
}
