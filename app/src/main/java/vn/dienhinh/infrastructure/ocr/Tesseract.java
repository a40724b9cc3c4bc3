package vn.dienhinh.infrastructure.ocr;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.bounds.ReadingBounds;

/** Tesseract with its Vietnamese data, on one page at a time. The data goes in as bytes: no folder, no path with letters that a C program can't take. */
public final class Tesseract {

    private static final String DATA = "/vn/dienhinh/ocr/vie.traineddata";
    private static final List<String> NAMES = List.of("tesseract", "libtesseract551", "tesseract55");
    private static final int LSTM = 1;
    private static final int WHOLE_PAGE = 3;
    private static final int WORD = 5;
    private static final int COLUMNS = 12;

    private static TesseractLibrary library;
    private static boolean sought;

    private Tesseract() {
    }

    /** True when this machine has it. */
    public static boolean isHere() {
        return library() != null;
    }

    private static synchronized TesseractLibrary library() {
        if (!sought) {
            sought = true;
            for (String name : NAMES) {
                try {
                    library = Native.load(name, TesseractLibrary.class);
                    break;
                } catch (UnsatisfiedLinkError e) {
                    // Under this name it is not here.
                }
            }
        }
        return library;
    }

    /**
     * The words of a page.
     *
     * @param picture  gray, a byte a point
     * @param dots     to an inch
     * @return in reading order of lines as Tesseract sees them
     */
    public static List<OcrWord> words(BufferedImage picture, int dots) throws IOException {
        TesseractLibrary tesseract = library();
        byte[] data = data();
        Pointer handle = tesseract.TessBaseAPICreate();
        Pointer monitor = tesseract.TessMonitorCreate();
        try {
            if (tesseract.TessBaseAPIInit5(handle, data, data.length, "vie", LSTM, null, 0, null, null, 0, 0) != 0) {
                throw new IOException("Tesseract does not take its data");
            }
            tesseract.TessBaseAPISetPageSegMode(handle, WHOLE_PAGE);
            byte[] points = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
            tesseract.TessBaseAPISetImage(handle, points, picture.getWidth(), picture.getHeight(), 1, picture.getWidth());
            tesseract.TessBaseAPISetSourceResolution(handle, dots);
            tesseract.TessMonitorSetDeadlineMSecs(monitor, (int) ReadingBounds.PICTURE_PAGE_TIME.toMillis());
            tesseract.TessBaseAPIRecognize(handle, monitor);
            Pointer table = tesseract.TessBaseAPIGetTsvText(handle, 0);
            if (table == null) {
                return List.of();
            }
            String lines = table.getString(0, StandardCharsets.UTF_8.name());
            tesseract.TessDeleteText(table);
            return parsed(lines);
        } finally {
            tesseract.TessMonitorDelete(monitor);
            tesseract.TessBaseAPIDelete(handle);
        }
    }

    private static List<OcrWord> parsed(String table) {
        List<OcrWord> words = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length == COLUMNS && Integer.parseInt(cells[0]) == WORD && !cells[11].isBlank()) {
                int line = lines.computeIfAbsent(cells[2] + "." + cells[3] + "." + cells[4], key -> lines.size());
                words.add(new OcrWord(line, Integer.parseInt(cells[6]), Integer.parseInt(cells[7]), Integer.parseInt(cells[8]),
                        Integer.parseInt(cells[9]), Double.parseDouble(cells[10]), cells[11].strip()));
            }
        }
        return words;
    }

    private static byte[] data() throws IOException {
        try (InputStream in = Tesseract.class.getResourceAsStream(DATA)) {
            return in.readAllBytes();
        }
    }
}
