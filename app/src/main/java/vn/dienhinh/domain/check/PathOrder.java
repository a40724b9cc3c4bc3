package vn.dienhinh.domain.check;

/** Orders places in lists by number, so that row 9 stands before row 10. */
final class PathOrder {

    private PathOrder() {
    }

    /** Compares two paths; entries of the same list by their number. */
    static int compare(String left, String right) {
        int a = 0;
        int b = 0;
        while (a < left.length() && b < right.length()) {
            char l = left.charAt(a);
            char r = right.charAt(b);
            if (isDigit(l) && isDigit(r)) {
                int endA = endOfNumber(left, a);
                int endB = endOfNumber(right, b);
                int byNumber = endA - a != endB - b ? Integer.compare(endA - a, endB - b)
                        : left.substring(a, endA).compareTo(right.substring(b, endB));
                if (byNumber != 0) {
                    return byNumber;
                }
                a = endA;
                b = endB;
            } else if (l != r) {
                return Character.compare(l, r);
            } else {
                a++;
                b++;
            }
        }
        return Integer.compare(left.length() - a, right.length() - b);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
