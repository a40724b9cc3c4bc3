package vn.dienhinh.infrastructure.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Widths and letters of one TrueType file, read from its tables head, hhea, hmtx and cmap (format 4, which holds all
 * letters of the basic plane). Nothing outside the basic plane counts as being in the font.
 */
final class FaceMetrics {

    private static final int BASIC_PLANE = 0x10000;
    private static final int UNICODE_BMP_FORMAT = 4;

    private final int unitsPerEm;
    private final short[] advances = new short[BASIC_PLANE];
    private final boolean[] present = new boolean[BASIC_PLANE];

    FaceMetrics(byte[] file) {
        ByteBuffer data = ByteBuffer.wrap(file);
        Map<String, Integer> tables = tables(data);
        unitsPerEm = data.getShort(tables.get("head") + 18) & 0xFFFF;
        int longMetrics = data.getShort(tables.get("hhea") + 34) & 0xFFFF;
        int hmtx = tables.get("hmtx");
        readLetters(data, subtable(data, tables.get("cmap")), hmtx, longMetrics);
    }

    /** True when the font draws this letter. */
    boolean has(int codePoint) {
        return codePoint < BASIC_PLANE && present[codePoint];
    }

    /** Advance width in parts of the letter size. */
    double advance(int character) {
        return (double) advances[character] / unitsPerEm;
    }

    private static Map<String, Integer> tables(ByteBuffer data) {
        Map<String, Integer> found = new HashMap<>();
        int count = data.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            data.get(entry, tag);
            found.put(new String(tag, StandardCharsets.US_ASCII), data.getInt(entry + 8));
        }
        return found;
    }

    private static int subtable(ByteBuffer data, int cmap) {
        int count = data.getShort(cmap + 2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int start = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            if (data.getShort(start) == UNICODE_BMP_FORMAT) {
                return start;
            }
        }
        throw new IllegalStateException("the font has no letters of the basic plane");
    }

    private void readLetters(ByteBuffer data, int table, int hmtx, int longMetrics) {
        int doubled = data.getShort(table + 6) & 0xFFFF;
        int ends = table + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int segment = 0; segment < doubled; segment += 2) {
            int first = data.getShort(starts + segment) & 0xFFFF;
            int last = data.getShort(ends + segment) & 0xFFFF;
            int delta = data.getShort(deltas + segment);
            int offset = data.getShort(offsets + segment) & 0xFFFF;
            for (int letter = first; letter <= last && letter != 0xFFFF; letter++) {
                int glyph = offset == 0 ? letter + delta & 0xFFFF
                        : shifted(data.getShort(offsets + segment + offset + 2 * (letter - first)) & 0xFFFF, delta);
                if (glyph != 0) {
                    present[letter] = true;
                    advances[letter] = data.getShort(hmtx + 4 * Math.min(glyph, longMetrics - 1));
                }
            }
        }
    }

    private static int shifted(int glyph, int delta) {
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
