package dev.plumbline.portal.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a finding does not count. */
public enum DismissalReason {
    ANOTHER_PERSON_OF_THAT_NAME,
    PAGE_READ_WRONGLY,
    EXPLAINED_BY_CANDIDATE,
    AGENCY,
    COMMON_TEMPLATE,
    DISCLOSED_SECOND_ACCOUNT,
    CORRECTED_SINCE,
    VERIFIED_OTHERWISE,
    NOT_MATERIAL,
    /** In the person's own words, {@link #LEAST_WORDS} characters or more. */
    OTHER;

    /** The shortest comment that {@link #OTHER} takes, in characters. */
    public static final int LEAST_WORDS = 20;

    /** As the HTTP contract and the database write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it. */
    public String words() {
        String words = label().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The reason of a label; empty for a word that is none. */
    public static Optional<DismissalReason> of(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label().equals(label))
                .findFirst();
    }
}
