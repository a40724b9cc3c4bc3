package vn.dienhinh.ui.step.outline;

import java.util.ArrayList;
import java.util.List;

/** Numbers of sections by their levels; a level that skips is read as the next one, so numbers never skip. */
public final class SectionNumbers {

    private static final String[] ROMAN_TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ROMAN_ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int DEEPEST = 4;

    private SectionNumbers() {
    }

    /** Numbers of a plan: I., 1., 1.1. */
    public static List<String> ofPlan(List<Integer> levels) {
        return count(levels).stream().map(SectionNumbers::planNumber).toList();
    }

    /** Numbers of a report: Phần I., I., 1., and a dash for the lines below. */
    public static List<String> ofReport(List<Integer> levels) {
        return count(levels).stream().map(SectionNumbers::reportNumber).toList();
    }

    private static List<int[]> count(List<Integer> levels) {
        List<int[]> result = new ArrayList<>();
        int[] counters = new int[DEEPEST];
        int before = 0;
        for (int stated : levels) {
            int level = Math.max(1, Math.min(Math.min(stated, before + 1), DEEPEST));
            counters[level - 1]++;
            for (int deeper = level; deeper < DEEPEST; deeper++) {
                counters[deeper] = 0;
            }
            int[] number = new int[level];
            System.arraycopy(counters, 0, number, 0, level);
            result.add(number);
            before = level;
        }
        return result;
    }

    private static String planNumber(int[] counted) {
        return switch (counted.length) {
            case 1 -> roman(counted[0]) + ".";
            case 2 -> counted[1] + ".";
            default -> counted[1] + "." + counted[2] + ".";
        };
    }

    private static String reportNumber(int[] counted) {
        return switch (counted.length) {
            case 1 -> "Phần " + roman(counted[0]) + ".";
            case 2 -> roman(counted[1]) + ".";
            case 3 -> counted[2] + ".";
            default -> "-";
        };
    }

    private static String roman(int number) {
        return ROMAN_TENS[number / 10 % 10] + ROMAN_ONES[number % 10];
    }
}
