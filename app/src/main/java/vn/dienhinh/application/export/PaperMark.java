package vn.dienhinh.application.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.application.document.Table;

/** A short fingerprint of what a paper says, so that a change after its export is seen. How it looks does not count. */
final class PaperMark {

    private static final int LENGTH = 24;
    /** Parts the texts, so that a word that moves to the next paragraph is a change. */
    private static final byte END = 0;

    private PaperMark() {
    }

    static String of(PaperDocument document) {
        MessageDigest digest = sha256();
        document.sections().forEach(section -> add(section.blocks(), digest));
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static void add(List<Block> blocks, MessageDigest digest) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                digest.update(paragraph.text().getBytes(StandardCharsets.UTF_8));
                digest.update(END);
            } else if (block instanceof Picture picture) {
                digest.update(picture.toString().getBytes(StandardCharsets.UTF_8));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.content(), digest)));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
