package vn.dienhinh.ui.control;

import javafx.scene.control.Label;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;

/** Where a rule stands, in words: place and paper, and the paper's own words where they are kept. */
public class SourceLine extends Label {

    private final Messages messages;

    /** Messages: "source.at", "source.quoted", "source.none". */
    public SourceLine(Messages messages) {
        this.messages = messages;
        setWrapText(true);
        getStyleClass().add("field-help");
    }

    /** Shows a source; one that names no place says so. */
    public void show(Source source) {
        setText(words(messages, source));
    }

    /** The sentence of a source. */
    public static String words(Messages messages, Source source) {
        if (source.words().isEmpty()) {
            return messages.get("source.none");
        }
        return source.quote().isEmpty() ? messages.get("source.at", source.words())
                : messages.get("source.quoted", source.words(), source.quote());
    }
}
