package vn.dienhinh.domain.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures and fixed words of official form in one place. The sections of NĐ 30/2020/NĐ-CP that they come from stand
 * with the points ({@link FormCode#source()}).
 *
 * @param sheetShortMm     short side of the sheet (I.1)
 * @param sheetLongMm      long side of the sheet
 * @param topMm            top and bottom margin (I.3)
 * @param leftMm           left margin (I.3)
 * @param rightMm          right margin (I.3)
 * @param fonts            names of the font in Word files (I.4)
 * @param pdfFonts         names of the same font, or of one with its widths, in PDF files
 * @param wrongLetters     letters of old converters and the Vietnamese ones that they stand for
 * @param language         language tag of the letters
 * @param pageNumberPt     page number (I.7)
 * @param onePageLetters   more letters than this never fit one page, so a page number is needed
 * @param nationPt         state title, bodies' names, subject of an official letter: 12 to 13 (II.1a, II.2b, II.5b)
 * @param mottoPt          motto, date, type, subject, text, signature, annex head: 13 to 14
 * @param numberPt         number and symbol (II.3c)
 * @param annexPt          label of an annex (III.1b)
 * @param recipientsHeadPt "Nơi nhận:" (II.9d)
 * @param recipientsPt     list of recipients (II.9d)
 * @param wholeRule        rule line as long as its text (II.1b), in text widths
 * @param partRule         rule line of 1/3 to 1/2 of its text (II.2b, II.5b, III.1c), in text widths
 * @param indentsMm        allowed indents of a first line (II.6e)
 * @param indentTolerance  what rounding may add, in millimetres
 * @param gapPt            gap between paragraphs (II.6e)
 * @param lineSpacing      multiple of the single line (II.6e)
 * @param motto            words of the motto (II.1b)
 * @param endMark          mark at the end of a text (Phụ lục III)
 * @param typeSymbols      abbreviation by name of the type, names in lower case without marks (Phụ lục III, I)
 * @param upwardTypes      types that have "Kính gửi" beside official letters (II.9b)
 * @param firstPaddedUpTo  months up to this one take a leading zero (II.4b)
 */
public record FormRuleBook(double sheetShortMm, double sheetLongMm, Limit topMm, Limit leftMm, Limit rightMm,
                           Set<String> fonts, Set<String> pdfFonts, Map<Character, Character> wrongLetters,
                           String language, Limit pageNumberPt, int onePageLetters, Limit nationPt, Limit mottoPt,
                           Limit numberPt, Limit annexPt, Limit recipientsHeadPt, Limit recipientsPt, Limit wholeRule,
                           Limit partRule, List<Double> indentsMm, double indentTolerance, Limit gapPt,
                           Limit lineSpacing, String motto, String endMark, Map<String, String> typeSymbols,
                           Set<String> upwardTypes, int firstPaddedUpTo) {

    private static final double MM_TOLERANCE = 0.15;
    private static final double PT_TOLERANCE = 0.06;
    private static final double NO_UPPER_BOUND = 1000;

    /** The rule book of NĐ 30/2020/NĐ-CP. */
    public static FormRuleBook decree30() {
        Limit smaller = points(12, 13);
        Limit larger = points(13, 14);
        return new FormRuleBook(210, 297, millimetres(20, 25), millimetres(30, 35), millimetres(15, 20),
                Set.of("Times New Roman"),
                Set.of("TimesNewRoman", "TimesNewRomanPS", "TimesNewRomanPSMT", "LiberationSerif"),
                Map.of('\u01A3', 'ư', '\u01A2', 'Ư'), "vi-VN", larger, 4000, smaller, larger, points(13, 13),
                points(14, 14), points(12, 12), points(11, 11),
                new Limit(1, 1, 0.06, Unit.TEXT_WIDTHS), new Limit(1 / 3.0, 0.5, 0.02, Unit.TEXT_WIDTHS),
                List.of(10.0, 12.7), 0.3, new Limit(6, NO_UPPER_BOUND, PT_TOLERANCE, Unit.PT),
                new Limit(1, 1.5, 0.02, Unit.LINES), "Độc lập - Tự do - Hạnh phúc", "./.", types(),
                Set.of("to trinh", "bao cao"), 2);
    }

    private static Limit millimetres(double least, double most) {
        return new Limit(least, most, MM_TOLERANCE, Unit.MM);
    }

    private static Limit points(double least, double most) {
        return new Limit(least, most, PT_TOLERANCE, Unit.PT);
    }

    private static Map<String, String> types() {
        return Map.ofEntries(Map.entry("nghi quyet", "NQ"), Map.entry("quyet dinh", "QĐ"), Map.entry("chi thi", "CT"),
                Map.entry("quy che", "QC"), Map.entry("quy dinh", "QyĐ"), Map.entry("thong cao", "TC"),
                Map.entry("thong bao", "TB"), Map.entry("huong dan", "HD"), Map.entry("chuong trinh", "CTr"),
                Map.entry("ke hoach", "KH"), Map.entry("phuong an", "PA"), Map.entry("de an", "ĐA"),
                Map.entry("du an", "DA"), Map.entry("bao cao", "BC"), Map.entry("bien ban", "BB"),
                Map.entry("to trinh", "TTr"), Map.entry("hop dong", "HĐ"), Map.entry("cong dien", "CĐ"),
                Map.entry("ban ghi nho", "BGN"), Map.entry("ban thoa thuan", "BTT"),
                Map.entry("giay uy quyen", "GUQ"), Map.entry("giay moi", "GM"), Map.entry("giay gioi thieu", "GGT"),
                Map.entry("giay nghi phep", "GNP"), Map.entry("phieu gui", "PG"), Map.entry("phieu chuyen", "PC"),
                Map.entry("phieu bao", "PB"), Map.entry("ban sao y", "SY"), Map.entry("ban trich sao", "TrS"),
                Map.entry("ban sao luc", "SL"));
    }
}
