package dev.plumbline.portal.base.ui;

import java.util.Locale;

/** A label within a sentence: in lower case, but in German, whose nouns keep their capital. */
public final class MidSentence {
    private MidSentence() {}

    /** The label as a sentence of the screen's language has it. */
    public static String of(String label) {
        Locale locale = Words.locale();
        return locale.equals(Locale.GERMAN) ? label : label.toLowerCase(locale);
    }
}
