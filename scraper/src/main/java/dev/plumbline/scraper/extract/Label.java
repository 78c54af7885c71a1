package dev.plumbline.scraper.extract;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a heading or a field's name says about the words beneath or beside it, in fifteen languages and some more. */
public enum Label {
    NAME,
    HEADLINE,
    ABOUT,
    PLACE,
    ZONE,
    JOBS,
    EDUCATION,
    LANGUAGES,
    SKILLS,
    RATE,
    MEMBER_SINCE,
    LAST_ACTIVE,
    /** How soon somebody answers: recognised so that it is taken for nothing else. */
    RESPONSE_TIME,
    /** What is counted: "Jobs completed". */
    STAT,
    CONTACT,
    EMAIL,
    PHONE,
    LINKS,
    CERTIFICATES,
    PORTFOLIO,
    REVIEWS,
    NATIONALITY,
    /** "People also viewed": what follows is about others. */
    OTHERS;

    private static final int LONGEST = 48;
    private static final Map<String, Label> BY_WORDS = Table.rows(Label.class, "labels.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Fold.of(row.getFirst()), row -> Label.valueOf(row.get(1)), (first, again) -> first));

    private static final Set<Label> FIELDS = EnumSet.of(
            NAME,
            HEADLINE,
            PLACE,
            ZONE,
            RATE,
            MEMBER_SINCE,
            LAST_ACTIVE,
            RESPONSE_TIME,
            EMAIL,
            PHONE,
            LANGUAGES,
            NATIONALITY,
            STAT);

    /** Whether a value of a few words stands with it rather than a section of a page. */
    boolean isField() {
        return FIELDS.contains(this);
    }

    /** The label that these words are, as a whole; case, counts and decoration do not matter. */
    public static Optional<Label> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_WORDS.get(plain(text)));
    }

    /** Without case, and without what is no letter at either end: {@code "» Skills (3):"} is {@code skills}. */
    private static String plain(String text) {
        int from = 0;
        int to = text.length();
        int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        if (bracket > 0 && (text.endsWith(")") || text.endsWith("）"))) {
            to = bracket;
        }
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(text.charAt(to - 1)) && !isMark(text.charAt(to - 1))) {
            to--;
        }
        return spaced(Fold.of(text.substring(from, to)));
    }

    /** White space single, no commas. */
    private static String spaced(String text) {
        return text.indexOf("  ") < 0 && text.indexOf(',') < 0
                ? text
                : text.replace(',', ' ').replaceAll(" {2,}", " ");
    }

    /** Vowel signs end words of Hindi. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
