package dev.plumbline.scraper.compare;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name taken apart to be looked for among others: in Latin letters, given names before the comma's family name.
 *
 * @param plain the folded name in one word, own script, traditional characters as simplified ones
 * @param parts in the order shown
 * @param doubles each part written together with the next
 * @param descent whether it names a father with a word for son or daughter, so that the order of names says something
 * @param pinyin whether it is a Chinese name in Pinyin, or in characters that were read so
 */
record ScreenedName(
        String shown, String plain, List<Part> parts, List<Part> doubles, int script, boolean descent, boolean pinyin) {

    /**
     * A part of a name.
     *
     * @param own folded, in its own script
     * @param latin its Latin spelling
     * @param sound its sounds, see {@link Sound}
     * @param syllables those of Pinyin; none where it is no Pinyin
     */
    record Part(String own, String latin, String sound, List<String> syllables) {

        static Part of(String own, String latin) {
            return new Part(own, latin, Sound.of(latin), Pinyin.cut(latin));
        }

        /** Behind all alphabets stand the scripts whose letters are syllables or words. */
        private static final int FIRST_SYLLABLE = 0x3000;

        boolean isInitial() {
            return latin.length() == 1 && own.charAt(0) < FIRST_SYLLABLE;
        }
    }

    private static final Set<String> DESCENT = Set.of("bin", "ben", "ibn", "bint", "binti", "بن", "بنت", "ابن");
    private static final Pattern SERVANT = Pattern.compile("^[ae]bd(?:[uaeo]|ou)?[lr]?$");
    private static final Pattern SERVANT_OF = Pattern.compile("^abd(?:[uaeo]|ou)?[lr](?!lah|ah)(?=[a-z]{4})");
    private static final Pattern FAITH = Pattern.compile("^(?:ed|ud|ad|al)?d(?:ine|in|een|ean)$");

    private static final int LONGEST_SYLLABIC = 5;

    private static final class Lazy {
        static final Transliterator SIMPLER = Transliterator.getInstance("Traditional-Simplified");
    }

    static ScreenedName of(String shown) {
        String line = commaTurned(Folding.shown(shown));
        PersonName name = PersonName.of(line);
        boolean han = name.script() == UScript.HAN;
        boolean syllabic = han || name.script() == UScript.HANGUL;
        List<String> own = syllabic ? characters(name) : name.parts();
        List<Part> parts = new ArrayList<>();
        for (String part : own) {
            String latin = han ? syllables(part) : Folding.romanise(PersonName.withoutArticle(part));
            if (!latin.isEmpty()) {
                add(parts, part, latin);
            }
        }
        boolean descent = Folding.words(line).stream().anyMatch(DESCENT::contains);
        String plain = String.join("", name.parts());
        return new ScreenedName(
                line,
                han ? Lazy.SIMPLER.transliterate(plain) : plain,
                List.copyOf(parts),
                doubles(parts),
                name.script(),
                descent,
                Pinyin.isName(parts.stream().map(Part::latin).toList()));
    }

    /** Written in syllables, of which none is left out. */
    boolean isSyllabic() {
        return script == UScript.HAN || script == UScript.HANGUL;
    }

    boolean isUnvowelled() {
        return script == UScript.ARABIC || script == UScript.HEBREW || script == UScript.THAI;
    }

    private static List<Part> doubles(List<Part> parts) {
        return IntStream.range(1, parts.size())
                .mapToObj(i -> Part.of(
                        parts.get(i - 1).own() + parts.get(i).own(),
                        parts.get(i - 1).latin() + parts.get(i).latin()))
                .toList();
    }

    /** Joins what is one name in two words: Abd al-Rahman, Nur al-Din. */
    private static void add(List<Part> parts, String own, String latin) {
        Part last = parts.isEmpty() ? null : parts.getLast();
        String bare = SERVANT_OF.matcher(latin).replaceFirst("abd");
        if (last != null
                && (SERVANT.matcher(last.latin()).matches()
                        || last.latin().equals("bd")
                        || FAITH.matcher(latin).matches())) {
            parts.removeLast();
            String start = SERVANT.matcher(last.latin()).matches() ? "abd" : last.latin();
            String joined = start + (FAITH.matcher(latin).matches() ? "din" : latin);
            parts.add(Part.of(last.own() + own, joined));
            return;
        }
        parts.add(Part.of(own, bare));
    }

    /** "Putin, Vladimir" as "Vladimir Putin"; a title behind a comma is none of it. */
    private static String commaTurned(String line) {
        int comma = line.indexOf(',');
        return comma > 0 && comma == line.lastIndexOf(',')
                ? line.substring(comma + 1).strip() + " "
                        + line.substring(0, comma).strip()
                : line;
    }

    /** A Chinese or Korean name is its surname, of one syllable but for a few, and a syllable each. */
    private static List<String> characters(PersonName name) {
        String joined = name.joined();
        if (joined.length() > LONGEST_SYLLABIC) {
            return name.parts();
        }
        boolean isLong = joined.length() > 2
                && (name.script() == UScript.HANGUL
                        ? Hangul.cut(joined).getFirst().length() > 1
                        : Pinyin.isLongSurname(syllables(joined.substring(0, 2))));
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < joined.length(); ) {
            int end = Math.min(joined.length(), i == 0 && isLong ? 2 : joined.offsetByCodePoints(i, 1));
            cut.add(joined.substring(i, end));
            i = end;
        }
        return cut;
    }

    private static String syllables(String characters) {
        StringBuilder all = new StringBuilder();
        characters.codePoints().forEach(c -> all.append(Folding.romanise(Character.toString(c))));
        return all.toString();
    }
}
