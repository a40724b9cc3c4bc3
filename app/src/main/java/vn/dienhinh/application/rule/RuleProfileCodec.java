package vn.dienhinh.application.rule;

import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.domain.rule.RuleProfile;

/** Port: the published file form of a rule profile. */
public interface RuleProfileCodec {

    /** The profile as text; the same profile always gives the same text. */
    String encode(RuleProfile profile);

    /**
     * The profile that a text holds.
     *
     * @throws UnreadableFileException with what is wrong and where; nothing is guessed
     */
    RuleProfile decode(String text) throws UnreadableFileException;
}
