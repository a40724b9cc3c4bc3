package vn.dienhinh.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers in Vietnamese words, as sums of money are spelt out: "một trăm linh năm nghìn". */
public final class VietnameseNumbers {

    /** The greatest number that is spelt: just under a million billions. */
    public static final long GREATEST = 999_999_999_999_999L;

    private static final long BILLION = 1_000_000_000L;
    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1_000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final int ONE = 1;
    private static final int FIVE = 5;
    private static final String[] DIGITS =
            {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private VietnameseNumbers() {
    }

    /**
     * The number in words, small letters.
     *
     * @param number from 0 to {@link #GREATEST}
     * @throws IllegalArgumentException for any other number
     */
    public static String words(long number) {
        if (number < 0 || number > GREATEST) {
            throw new IllegalArgumentException("cannot spell " + number);
        }
        if (number == 0) {
            return DIGITS[0];
        }
        List<String> words = new ArrayList<>();
        long billions = number / BILLION;
        if (billions > 0) {
            belowBillion((int) billions, false, words);
            words.add("tỷ");
        }
        belowBillion((int) (number % BILLION), billions > 0, words);
        return String.join(" ", words);
    }

    private static void belowBillion(int number, boolean follows, List<String> words) {
        boolean later = follows;
        later = group(number / MILLION, "triệu", later, words);
        later = group(number / THOUSAND % THOUSAND, "nghìn", later, words);
        group(number % THOUSAND, "", later, words);
    }

    /** A group of three digits; after a higher one its hundreds are spelt even when there are none. */
    private static boolean group(int number, String unit, boolean follows, List<String> words) {
        if (number == 0) {
            return follows;
        }
        int hundreds = number / HUNDRED;
        if (hundreds > 0 || follows) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        tens(number % HUNDRED, hundreds > 0 || follows, words);
        if (!unit.isEmpty()) {
            words.add(unit);
        }
        return true;
    }

    private static void tens(int number, boolean follows, List<String> words) {
        int tens = number / TEN;
        int ones = number % TEN;
        if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && follows) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(one(ones, tens));
        }
    }

    private static String one(int ones, int tens) {
        if (ones == ONE && tens > 1) {
            return "mốt";
        }
        return ones == FIVE && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
