package vn.dienhinh.application.paper.gap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.Origin;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.domain.text.OpenValue;

/**
 * Finds what a finished paper leaves open: dots, a line to write on, a colon with nothing after it, a heading without
 * text, a table without rows. Places declared as filled in by hand do not count, nor pages that are no part of the
 * paper.
 */
public final class PaperGaps {

    private static final int AROUND = 60;
    /** "... ban hành Kế hoạch như sau:" opens everything that follows, headings too. */
    private static final String OPENS_ALL = " sau:";
    private static final Pattern LIST_MARK = Pattern.compile("^[-+•]\\s*");

    private final Set<PaperGap> gaps = new LinkedHashSet<>();
    private String heading = "";

    private PaperGaps() {
    }

    /** All of them, in reading order, each words once. */
    public static List<PaperGap> of(PaperDocument document) {
        return of(document.sections());
    }

    /** The same of some sections, the first of which is the main text. */
    public static List<PaperGap> of(List<DocumentSection> sections) {
        PaperGaps found = new PaperGaps();
        for (int i = 0; i < sections.size(); i++) {
            DocumentSection section = sections.get(i);
            if (!section.aside()) {
                found.heading = section.bookmark().equals(sections.get(0).bookmark()) ? "" : section.bookmark();
                found.look(section.blocks());
                if (i == 0) {
                    found.lookForEmptyHeadings(section.blocks());
                }
            }
        }
        return List.copyOf(found.gaps);
    }

    private void look(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                if (isHeading(paragraph)) {
                    heading = bare(paragraph.text());
                }
                values(paragraph);
                if (paragraph.text().strip().endsWith(":") && !isFollowed(paragraph, blocks, i + 1)) {
                    add(OpenPlace.LIST, paragraph.text(), paragraph.origin());
                }
            } else if (block instanceof Table table) {
                rows(table);
            }
        }
    }

    private void rows(Table table) {
        if (table.bordered() && table.headingRows() > 0 && table.rows().size() <= table.headingRows()) {
            String head = table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.content().stream())
                    .filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text())
                    .filter(text -> !text.isBlank()).collect(Collectors.joining(" | "));
            add(OpenPlace.TABLE, head, origin(table.rows()));
        }
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(block -> {
            if (block instanceof Paragraph paragraph) {
                values(paragraph);
            } else if (block instanceof Table inner) {
                rows(inner);
            }
        })));
    }

    private static Optional<Origin> origin(List<TableRow> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.content().stream())
                .filter(Paragraph.class::isInstance).flatMap(block -> ((Paragraph) block).origin().stream()).findFirst();
    }

    /** Letters that a hand fills in are taken out before the dots are looked for. */
    private void values(Paragraph paragraph) {
        String text = paragraph.runs().stream().filter(run -> !run.byHand()).map(TextRun::text)
                .collect(Collectors.joining());
        OpenValue.firstIn(text).ifPresent(at -> add(OpenPlace.VALUE, around(text, at), paragraph.origin()));
    }

    /** A list, a table or a text of its own belongs after a colon; a heading, a signature or the end does not. */
    private static boolean isFollowed(Paragraph opener, List<Block> blocks, int from) {
        if (opener.runs().stream().anyMatch(TextRun::byHand) || opener.style().keepWithNext() && isHeading(opener)) {
            return true;
        }
        int next = from;
        while (next < blocks.size() && blocks.get(next) instanceof Paragraph paragraph && paragraph.text().isBlank()) {
            next++;
        }
        if (next >= blocks.size()) {
            return false;
        }
        if (opener.text().strip().endsWith(OPENS_ALL)) {
            return true;
        }
        if (blocks.get(next) instanceof Paragraph paragraph) {
            boolean deeper = !isHeading(paragraph) || paragraph.style().headingLevel() > 1;
            return deeper && depth(paragraph) >= depth(opener);
        }
        return !(blocks.get(next) instanceof Table table) || table.bordered();
    }

    private static int depth(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return text.startsWith("+ ") ? 2 : text.startsWith("- ") ? 1 : 0;
    }

    private void lookForEmptyHeadings(List<Block> blocks) {
        List<Block> shown = blocks.stream()
                .filter(block -> !(block instanceof Paragraph paragraph && paragraph.text().isBlank())).toList();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Paragraph paragraph && isHeading(paragraph)
                    && !hasText(paragraph.style().headingLevel(), shown, i + 1)) {
                heading = bare(paragraph.text());
                add(OpenPlace.HEADING, paragraph.text(), paragraph.origin());
            }
        }
    }

    private static boolean hasText(int level, List<Block> blocks, int next) {
        if (next >= blocks.size()) {
            return false;
        }
        if (blocks.get(next) instanceof Paragraph paragraph) {
            return !isHeading(paragraph) || paragraph.style().headingLevel() > level;
        }
        return !(blocks.get(next) instanceof Table table) || table.bordered();
    }

    private static boolean isHeading(Paragraph paragraph) {
        return paragraph.style().headingLevel() > 0;
    }

    private void add(OpenPlace kind, String text, Optional<Origin> origin) {
        gaps.add(new PaperGap(kind, heading, shortened(bare(text)), origin));
    }

    private static String bare(String text) {
        return LIST_MARK.matcher(text.strip()).replaceFirst("").strip();
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return text.substring(wordBegin(text, from), wordEnd(text, to));
    }

    private static int wordBegin(String text, int from) {
        int blank = from == 0 ? -1 : text.indexOf(' ', from);
        return blank < 0 ? from : blank + 1;
    }

    private static int wordEnd(String text, int to) {
        int blank = to == text.length() ? -1 : text.lastIndexOf(' ', to);
        return blank < 0 ? to : blank;
    }

    private static String shortened(String text) {
        Matcher blanks = Pattern.compile("\\s+").matcher(text);
        String line = blanks.replaceAll(" ").strip();
        return line.length() <= 2 * AROUND ? line : line.substring(0, wordEnd(line, 2 * AROUND)).strip();
    }
}
