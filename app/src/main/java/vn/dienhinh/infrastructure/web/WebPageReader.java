package vn.dienhinh.infrastructure.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.application.reading.source.SourceReader;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.SourceCell;
import vn.dienhinh.domain.reading.SourceText;

/** Web pages, those that Word saves among them, whatever their file is called. Menus and scripts are left out. */
public final class WebPageReader implements SourceReader {

    private static final int START = 2048;
    private static final Set<String> SKIPPED = Set.of("script", "style", "head", "nav", "noscript", "template", "form", "del",
            "aside", "title", "xml", "select", "button");
    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "footer", "h1", "h2",
            "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "body", "center", "dl", "dt", "dd", "tbody", "hr",
            "address", "figure", "fieldset");

    @Override
    public boolean recognises(byte[] file) {
        String start = start(file);
        return start.startsWith("<!doctype html") || start.startsWith("<") && (start.contains("<html") || start.contains("<body")
                || start.contains("<table") || start.contains("<p>") || start.contains("<div"));
    }

    /** The first letters as plain ones, also of UTF-16. */
    private static String start(byte[] file) {
        String plain = new String(file, 0, Math.min(file.length, START), StandardCharsets.ISO_8859_1);
        return plain.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").stripLeading().toLowerCase(Locale.ROOT);
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        try {
            return read(Jsoup.parse(new ByteArrayInputStream(file), null, "").body());
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    /** The text of a page in a known encoding. */
    static SourceText read(String page) {
        return read(Jsoup.parse(page).body());
    }

    private static SourceText read(Element body) {
        Page page = new Page();
        page.block(body, null, 0);
        page.flush(null);
        return page.text.build();
    }

    /** The page while it is being read. */
    private static final class Page {

        private final LineSource text = new LineSource();
        private StringBuilder words = new StringBuilder();

        void flush(SourceCell cell) {
            String line = words.toString().replace('\u00A0', ' ').replaceAll(" *\n *", "\n").replaceAll("\n+$", "").strip();
            if (!line.isEmpty()) {
                text.paragraph(line, cell);
            }
            words = new StringBuilder();
        }

        void block(Node parent, SourceCell cell, int depth) {
            if (depth > ReadingBounds.DEPTH) {
                return;
            }
            for (Node node : parent.childNodes()) {
                String name = node.nodeName();
                if (node instanceof TextNode letters) {
                    append(letters.getWholeText());
                } else if (name.equals("br")) {
                    words.append('\n');
                } else if (name.equals("table")) {
                    flush(cell);
                    table((Element) node, cell, depth);
                } else if (BLOCKS.contains(name)) {
                    flush(cell);
                    label((Element) node);
                    block(node, cell, depth + 1);
                    flush(cell);
                } else if (node instanceof Element && !SKIPPED.contains(name) && !isHidden((Element) node)) {
                    block(node, cell, depth + 1);
                }
            }
        }

        private void append(String letters) {
            String plain = letters.replaceAll("[ \\t\\r\\n\\f]+", " ");
            boolean afterBlank = words.length() == 0 || " \n".indexOf(words.charAt(words.length() - 1)) >= 0;
            words.append(afterBlank && plain.startsWith(" ") ? plain.substring(1) : plain);
        }

        /** What the browser shows before an entry of a list. */
        private void label(Element element) {
            if (element.normalName().equals("li") && element.parent() != null) {
                Element list = element.parent();
                words.append(list.normalName().equals("ol") ? number(list, element) + ". " : "- ");
            }
        }

        private static int number(Element list, Element entry) {
            String start = list.attr("start").strip();
            return (start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1) + list.children().indexOf(entry);
        }

        private static boolean isHidden(Element element) {
            String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            return style.contains("display:none") || style.contains("mso-hide:all");
        }

        /** A table inside a cell belongs to that cell. */
        private void table(Element table, SourceCell outer, int depth) {
            if (outer != null) {
                block(table, outer, depth + 1);
                return;
            }
            int number = text.nextTable();
            int row = 0;
            for (Element tr : table.select("tr")) {
                if (tr.closest("table") != table) {
                    continue;
                }
                int column = 0;
                for (Element cell : tr.children()) {
                    if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                        SourceCell place = new SourceCell(number, row, column);
                        block(cell, place, depth + 1);
                        flush(place);
                        String span = cell.attr("colspan").strip();
                        column += span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
                    }
                }
                row++;
            }
        }
    }
}
