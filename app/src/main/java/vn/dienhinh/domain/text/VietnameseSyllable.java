package vn.dienhinh.domain.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether letters can be a Vietnamese syllable at all: initial, rime, tone and where the tone stands. */
public final class VietnameseSyllable {

    private static final List<String> INITIALS = List.of("ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr",
            "ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");
    private static final Set<String> RIMES = new HashSet<>(Arrays.asList((
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
            + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on "
            + "ong oong ooc oóc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            + "u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya "
            + "uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
            + "y yêm yên yêng yêt yêu ynh yt ych yn yp").split(" ")));
    private static final String STOPS = "ptc";
    private static final String FRONT = "eêiy";
    private static final String MARKED = "ăâêôơ";

    private VietnameseSyllable() {
    }

    /** False for letters that no Vietnamese syllable is written with: "tthông", "nghành", "đươc". */
    public static boolean isPossible(String small) {
        char[] bare = new char[small.length()];
        int tones = 0;
        int tone = 0;
        for (int index = 0; index < bare.length; index++) {
            bare[index] = VietnameseLetters.toneless(small.charAt(index));
            int here = VietnameseLetters.tone(small.charAt(index));
            if (here > 0) {
                tones++;
                tone = here;
            }
        }
        if (tones > 1) {
            return false;
        }
        String toneless = new String(bare);
        for (String initial : INITIALS) {
            if (toneless.startsWith(initial) && fits(initial, toneless.substring(initial.length()), tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String initial, String rime, int tone) {
        if (!RIMES.contains(rime)) {
            return false;
        }
        boolean front = FRONT.indexOf(rime.charAt(0)) >= 0;
        boolean spelled = switch (initial) {
            case "c" -> !front;
            case "ng" -> !front;
            case "g" -> !front || rime.charAt(0) == 'i';
            case "k", "gh", "ngh" -> front;
            default -> true;
        };
        char last = rime.charAt(rime.length() - 1);
        boolean stop = STOPS.indexOf(last) >= 0 || rime.endsWith("ch");
        return spelled && (!stop || tone == 1 || tone == 5);
    }

    /**
     * The same syllable with its tone on the right letter: "hoàn" for "hòan".
     *
     * @return null when the tone stands right, or either place is usual ("hoà", "hòa"), or there is none
     */
    public static String withToneInPlace(String small) {
        int at = -1;
        char[] letters = small.toCharArray();
        for (int index = 0; index < letters.length; index++) {
            if (VietnameseLetters.tone(letters[index]) > 0) {
                at = index;
            }
            letters[index] = VietnameseLetters.toneless(letters[index]);
        }
        if (at < 0) {
            return null;
        }
        String toneless = new String(letters);
        int from = rimeStart(toneless);
        String rime = toneless.substring(from);
        int right = tonePlace(rime);
        if (right < 0 || !RIMES.contains(rime) || from + right == at) {
            return null;
        }
        letters[from + right] = VietnameseLetters.toned(letters[from + right],
                VietnameseLetters.tone(small.charAt(at)));
        return new String(letters);
    }

    private static int rimeStart(String toneless) {
        if (toneless.startsWith("qu") || toneless.startsWith("gi") && toneless.length() > 2
                && "aăâeêoôơuư".indexOf(toneless.charAt(2)) >= 0 && !toneless.startsWith("giê")) {
            return 2;
        }
        int from = 0;
        while (from < toneless.length() && "aăâeêioôơuưy".indexOf(toneless.charAt(from)) < 0) {
            from++;
        }
        return from;
    }

    /** Where the tone belongs in a rime; -1 where two places are usual. */
    private static int tonePlace(String rime) {
        for (int index = rime.length() - 1; index >= 0; index--) {
            if (MARKED.indexOf(rime.charAt(index)) >= 0) {
                return index;
            }
        }
        boolean glide = rime.startsWith("oa") || rime.startsWith("oe") || rime.startsWith("uy");
        if (rime.startsWith("oo") || glide && rime.length() == 2) {
            return -1;
        }
        return glide ? 1 : 0;
    }
}
