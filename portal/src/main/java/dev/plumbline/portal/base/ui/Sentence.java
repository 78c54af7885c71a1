package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Stream;

/** A text of the bundles that stands around a link or around words from outside. */
public final class Sentence {
    private static final String PLACE = "\uFFFC";

    private Sentence() {}

    /**
     * What comes before, the part itself, and what comes after.
     *
     * @param part stands where the text has {@code {0}}
     * @param rest {@code {1}} and on
     */
    public static Component[] around(Component part, String key, Object... rest) {
        Object[] parts = Stream.concat(Stream.of(PLACE), Arrays.stream(rest)).toArray();
        String said = Words.say(key, parts);
        int at = said.indexOf(PLACE);
        return new Component[] {new Span(said.substring(0, at)), part, new Span(said.substring(at + 1))};
    }
}
