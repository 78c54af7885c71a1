package dev.plumbline.portal.base.ui;

import dev.plumbline.portal.base.Problem;

/**
 * Why something could not be done, in the reader's language: by a table of templates, whose holes keep names, figures and
 * what a file says. Reasons that are kept with a capture, a file or a job are kept in English and said so too.
 */
public final class Refusals {
    static final TemplateTable TABLE = new TemplateTable("refusals.tsv");

    private Refusals() {}

    /** As the reader of the screen at hand reads it. */
    public static String say(Problem refused) {
        return say(String.valueOf(refused.getMessage()));
    }

    /** A kept reason, as the reader of the screen at hand reads it. */
    public static String say(String english) {
        return say(Language.of(Words.locale()), english);
    }

    /** The same in a language. */
    public static String say(Language language, String english) {
        return TABLE.say(language, english);
    }
}
