package vn.dienhinh.infrastructure.web;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import vn.dienhinh.application.reading.source.SourceReader;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceText;

/** Rich text (*.rtf), often under the name of a Word file. */
public final class RichTextReader implements SourceReader {

    /** Groups that hold no words of the paper. */
    private static final Set<Command> APART = Set.of(Command.fonttbl, Command.colortbl, Command.stylesheet, Command.info,
            Command.pict, Command.header, Command.headerf, Command.headerl, Command.headerr, Command.footer, Command.footerf,
            Command.footerl, Command.footerr, Command.fldinst, Command.listtable, Command.listoverridetable, Command.object,
            Command.footnote, Command.annotation, Command.xe, Command.tc, Command.bkmkstart, Command.bkmkend, Command.deleted,
            Command.generator, Command.themedata, Command.datastore, Command.pntext, Command.pn, Command.nonshppict);

    @Override
    public boolean recognises(byte[] file) {
        return new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1).stripLeading().startsWith("{\\rtf");
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        Words words = new Words();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(file)), words);
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
        words.end();
        return words.text.build();
    }

    /** Hears the parser and gathers what the paper shows. */
    private static final class Words extends RtfListenerAdaptor {

        private final LineSource text = new LineSource();
        private final Deque<Boolean> shown = new ArrayDeque<>();
        private StringBuilder line = new StringBuilder();
        private boolean table;
        private int number = -1;
        private int row;
        private int column;

        Words() {
            shown.push(true);
        }

        @Override
        public void processGroupStart() {
            shown.push(shown.peek());
        }

        @Override
        public void processGroupEnd() {
            if (shown.size() > 1) {
                shown.pop();
            }
        }

        @Override
        public void processString(String letters) {
            if (shown.peek()) {
                line.append(letters);
            }
        }

        @Override
        public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
            if (APART.contains(command) || command == Command.v && (!hasParameter || parameter != 0)) {
                hide();
                return;
            }
            if (!shown.peek()) {
                return;
            }
            switch (command) {
                case intbl -> {
                    if (!table) {
                        table = true;
                        number = text.nextTable();
                        row = 0;
                        column = 0;
                    }
                }
                case pard -> table = table && column > 0;
                case par, sect, page -> {
                    if (table && column == 0 && row > 0 && !line.isEmpty()) {
                        table = false;
                    }
                    if (table) {
                        line.append('\n');
                    } else {
                        flush(null);
                    }
                }
                case cell -> {
                    flush(new SourceCell(Math.max(number, 0), row, column++));
                }
                case row -> {
                    row++;
                    column = 0;
                }
                case line -> line.append('\n');
                case tab -> line.append('\t');
                default -> {
                    // Everything else is looks.
                }
            }
        }

        private void hide() {
            shown.pop();
            shown.push(false);
        }

        void end() {
            flush(null);
        }

        private void flush(SourceCell cell) {
            if (cell != null) {
                for (String each : line.toString().split("\n", -1)) {
                    text.paragraph(each, cell);
                }
            } else if (!line.toString().isBlank()) {
                text.paragraph(line.toString(), null);
            }
            line = new StringBuilder();
        }
    }
}
