package dev.plumbline.portal.base.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the screens speak. */
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    SPANISH("es", "Español");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.of(tag);
        this.ownName = ownName;
    }

    /** As ISO 639-1 has it: {@code de}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language alone; numbers and dates are written as it is usual where it is spoken. */
    public Locale locale() {
        return locale;
    }

    /** What it calls itself. */
    String ownName() {
        return ownName;
    }

    /** By its tag; empty where the screens do not speak it. */
    public static Optional<Language> find(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language of a locale, whatever its country; English where the screens do not speak it. */
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(ENGLISH);
    }
}
