package dev.plumbline.portal.base.ui;

/**
 * What the library says in a finding, in the reader's language: by a table of templates, whose holes keep the names, figures
 * and quotes as they are.
 */
public final class FindingWords {
    static final TemplateTable TABLE = new TemplateTable("findings.tsv");

    private FindingWords() {}

    /** A headline, a message or the name or result of a feature, as the reader of the screen at hand reads it. */
    public static String say(String english) {
        return say(Language.of(Words.locale()), english);
    }

    /** The same in a language. */
    public static String say(Language language, String english) {
        return TABLE.say(language, english);
    }
}
