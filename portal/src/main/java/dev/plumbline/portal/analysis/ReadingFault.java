package dev.plumbline.portal.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person says is wrong with what was read. */
public enum ReadingFault {
    WRONG_VALUE("The value is wrong"),
    WRONG_FIELD("It is something else"),
    OTHER_PERSON("It is about somebody else"),
    CUT("Words are missing, or there are too many"),
    MISSED("The page says it, and it was not read"),
    OTHER("Something else");

    private final String words;

    ReadingFault(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** As the HTTP contract and the database write it: {@code wrong-value}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault of that label. */
    public static Optional<ReadingFault> of(String label) {
        return Arrays.stream(values())
                .filter(fault -> fault.label().equals(label))
                .findFirst();
    }
}
