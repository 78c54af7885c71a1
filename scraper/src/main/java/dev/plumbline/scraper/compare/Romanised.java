package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Set;
import java.util.regex.Pattern;

/** From the letters of a scholar's romanisation to those that people put into a passport. */
final class Romanised {
    private static final Set<Integer> INDIC = Set.of(
            UScript.DEVANAGARI,
            UScript.BENGALI,
            UScript.GURMUKHI,
            UScript.GUJARATI,
            UScript.ORIYA,
            UScript.TAMIL,
            UScript.TELUGU,
            UScript.KANNADA,
            UScript.MALAYALAM,
            UScript.SINHALA);

    /** These write no sign for a last vowel that nobody speaks; the others do. */
    private static final Set<Integer> SILENT =
            Set.of(UScript.DEVANAGARI, UScript.BENGALI, UScript.GURMUKHI, UScript.GUJARATI);

    /** A Thai letter that is written and not spoken. */
    private static final Pattern THAI_SILENT = Pattern.compile(".[\\u0e34-\\u0e39]?\\u0e4c");

    private static final Pattern SHORT_LAST = Pattern.compile("[^aeiouāēīōū]a$");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");

    private Romanised() {}

    private static final class Lazy {
        static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");
    }

    /** The word as it is spoken: without silent letters; Arabic ends many names of women on a letter that is an a. */
    static String read(String word, int script) {
        return switch (script) {
            case UScript.THAI -> THAI_SILENT.matcher(word).replaceAll("");
            case UScript.ARABIC ->
                word.length() > 3 && word.endsWith("ه") ? word.substring(0, word.length() - 1) + "ا" : word;
            default -> word;
        };
    }

    /** Lower case, plain letters and digits. */
    static String usual(String transliterated, int script) {
        String spelled = INDIC.contains(script)
                ? indic(script == UScript.TAMIL ? tamil(transliterated) : transliterated)
                : switch (script) {
                    case UScript.GREEK -> transliterated.replace("ch", "kh").replace("Ch", "kh");
                    case UScript.ARMENIAN -> transliterated.replace("č", "ch").replace("Č", "ch");
                    default -> transliterated;
                };
        boolean silent = SILENT.contains(script) && SHORT_LAST.matcher(spelled).find();
        String plain = NO_LETTER
                .matcher(Folding.fold(Lazy.ASCII.transliterate(spelled)))
                .replaceAll("");
        return silent && plain.length() > 3 ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String indic(String transliterated) {
        return transliterated
                .replace("ch", "c")
                .replace("c", "ch")
                .replace("ś", "sh")
                .replace("ṣ", "sh")
                .replace("jñ", "gy")
                .replace("r̥", "ri")
                .replace("āvu", "ao");
    }

    /** One Tamil letter stands for several sounds, which its neighbours tell: a doubled c is a ch, a single one an s. */
    private static String tamil(String transliterated) {
        return transliterated
                .replace("ṭc", "kṣ")
                .replace("ñc", "ñj")
                .replace("cc", "C")
                .replace("c", "s")
                .replace("C", "c")
                .replace("ṟṟ", "ṯṟ")
                .replace("ḻ", "zh")
                .replace("ṇṭ", "ṇḍ")
                .replace("mp", "mb");
    }
}
