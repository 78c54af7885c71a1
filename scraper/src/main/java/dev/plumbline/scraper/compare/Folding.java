package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Letters without what writers vary: case, accents, scripts. */
final class Folding {

    /** A longer text is no name and no label; the rest of it is not looked at. */
    private static final int MAX_LENGTH = 200;

    private static final int ASCII = 0x80;
    private static final int TATWEEL = 'ـ';
    private static final Set<Integer> ACCENTED =
            Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.ARABIC, UScript.HEBREW);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Folding() {}

    private static final class Lazy {
        static final Transliterator CYRILLIC = Transliterator.getInstance("Russian-Latin/BGN; Any-Latin");
        static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN; Any-Latin");
        static final Transliterator HAN = Transliterator.getInstance("Han-Latin/Names; Any-Latin");
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
    }

    /** The text as it is shown, in one line and no longer than a name can be. */
    static String shown(String text) {
        String cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return (isPlain(cut) ? cut : SPACE.matcher(cut).replaceAll(" ")).strip();
    }

    /** Lower case without accents, in its own script; letters that no accent can be taken from become two. */
    static String fold(String text) {
        String shown = shown(text);
        if (shown.chars().allMatch(c -> c < ASCII)) {
            return shown.toLowerCase(Locale.ROOT);
        }
        String bare = withoutAccents(Normalizer.normalize(shown, Normalizer.Form.NFKD));
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("þ", "th")
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace('ى', 'ي')
                .replace('ة', 'ه');
    }

    /** The words of a text, folded: runs of letters and digits; an apostrophe is inside a word. */
    static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ') {
                continue;
            }
            if (Character.isLetterOrDigit(c) || (isVowelSign(c) && !word.isEmpty())) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    /** A word in Latin letters, as romanisations of its script usually go. */
    static String romanise(String word) {
        int script = script(word);
        Transliterator way = switch (script) {
            case UScript.LATIN -> null;
            case UScript.CYRILLIC -> Lazy.CYRILLIC;
            case UScript.GREEK -> Lazy.GREEK;
            case UScript.HAN -> Lazy.HAN;
            default -> Lazy.ANY;
        };
        return way == null ? word : Romanised.usual(way.transliterate(Romanised.read(word, script)), script);
    }

    /** The script of the first letter that has one, as an ICU script code; Latin where none has. */
    static int script(String text) {
        if (!text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z') {
            return UScript.LATIN;
        }
        return text.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.LATIN);
    }

    /** Whether all white space is single spaces. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Marks are accents in scripts whose letters are whole without them; elsewhere they are vowels or other letters. */
    private static String withoutAccents(String decomposed) {
        StringBuilder bare = new StringBuilder();
        boolean accented = true;
        for (int i = 0, c; i < decomposed.length(); i += Character.charCount(c)) {
            c = decomposed.codePointAt(i);
            if (Character.isLetter(c) && c != TATWEEL) {
                accented = ACCENTED.contains(UScript.getScript(c));
            }
            if (Character.getType(c) == Character.FORMAT || c == TATWEEL || (accented && isMark(c))) {
                continue;
            }
            bare.appendCodePoint(c);
        }
        return bare.toString();
    }

    private static boolean isVowelSign(int c) {
        return isMark(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
