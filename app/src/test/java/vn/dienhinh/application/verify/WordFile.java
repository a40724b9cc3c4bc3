package vn.dienhinh.application.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file whose parts a test changes by hand; a change that finds nothing to change is a fault of the test. */
final class WordFile {

    static final String TEXT = "word/document.xml";
    static final String STYLES = "word/styles.xml";

    private final Map<String, String> parts = new LinkedHashMap<>();

    WordFile(byte[] file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** Replaces the first match of a regular expression in a part. */
    WordFile replace(String part, String pattern, String replacement) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(parts.get(part));
        if (!matcher.find()) {
            throw new IllegalStateException("nothing to change: " + pattern);
        }
        String changed = matcher.replaceFirst(replacement);
        if (changed.equals(parts.get(part))) {
            throw new IllegalStateException("nothing was changed: " + pattern);
        }
        parts.put(part, changed);
        return this;
    }

    /** Adds a part beside the text, which names it. */
    WordFile withPart(String name, String kind, String contentType, String content) {
        parts.put("word/" + name, content);
        replace("[Content_Types].xml", "</Types>", "<Override PartName=\"/word/" + name + "\" ContentType=\"" + contentType
                + "\"/>$0");
        return replace("word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id=\"added\" Type=\"" + kind
                + "\" Target=\"" + name + "\"/>$0");
    }

    /** True when a part has something like this. */
    boolean has(String part, String pattern) {
        return Pattern.compile(pattern).matcher(parts.get(part)).find();
    }

    /** Replaces words of the text. */
    WordFile words(String words, String others) {
        return replace(TEXT, Pattern.quote(words), Matcher.quoteReplacement(others));
    }

    /** Replaces inside one style. */
    WordFile style(String id, String pattern, String replacement) {
        return replace(STYLES, "(w:styleId=\"" + id + "\">(?:(?!</w:style>).)*?)" + pattern, "$1" + replacement);
    }

    /** Adds direct formatting to the second paragraph of a style. */
    WordFile secondParagraph(String style, String properties) {
        String start = "<w:pStyle w:val=\"" + style + "\"/>";
        return replace(TEXT, "(" + start + ".*?" + start + ")", "$1" + properties);
    }

    /** Adds direct formatting to the first run of a style's first paragraph. */
    WordFile firstRun(String style, String properties) {
        return replace(TEXT, "(<w:pStyle w:val=\"" + style + "\"/>(?:(?!<w:r>).)*<w:r>)",
                "$1<w:rPr>" + properties + "</w:rPr>");
    }

    /** Removes the n-th paragraph (from 1) of a style. */
    WordFile withoutParagraph(String style, int number) {
        return onParagraph(style, number, "<w:p><w:pPr>%s(?:(?!</w:p>).)*</w:p>", "");
    }

    /** Removes the paragraph that holds some words. */
    WordFile withoutParagraphWith(String words) {
        return replace(TEXT, "<w:p>(?:(?!<w:p>).)*?" + Pattern.quote(words) + ".*?</w:p>", "");
    }

    /** Sets the indents of the n-th rule line (from 1). */
    WordFile ruleIndent(int number, int twips) {
        return onParagraph("RuleLine", number, "(<w:p><w:pPr>%s<w:keepNext/>)<w:ind [^>]*>",
                "$1<w:ind w:left=\"" + twips + "\" w:right=\"" + twips + "\"/>");
    }

    private WordFile onParagraph(String style, int number, String pattern, String replacement) {
        String start = "<w:pStyle w:val=\"" + style + "\"/>";
        String text = parts.get(TEXT);
        int from = -1;
        for (int i = 0; i < number; i++) {
            from = text.indexOf("<w:p><w:pPr>" + start, from + 1);
        }
        if (from < 0) {
            throw new IllegalStateException("no paragraph " + number + " of the style " + style);
        }
        Matcher matcher = Pattern.compile(pattern.formatted(Pattern.quote(start)), Pattern.DOTALL)
                .matcher(text.substring(from));
        parts.put(TEXT, text.substring(0, from) + matcher.replaceFirst(replacement));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
