package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.privacy.Erasure;
import dev.plumbline.portal.privacy.Held;
import dev.plumbline.portal.privacy.Impact;
import java.text.NumberFormat;
import java.util.Locale;

/** What erasures are called. */
final class ErasureWords {
    private ErasureWords() {}

    static String state(Erasure erasure) {
        return switch (erasure.state()) {
            case ASKED -> "Waits for a second admin";
            case CONFIRMED -> "Being erased";
            case WITHDRAWN -> "Taken back or refused";
            case DONE -> "Erased";
        };
    }

    static String number(long count) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
    }

    /** What is held, one kind a row; kinds of which there is nothing are left out. */
    static Table impact(Impact impact) {
        Table table = new Table("tbl", "How many", "Of what");
        for (Held held : Held.values()) {
            if (impact.of(held) > 0) {
                table.row(new Span(number(impact.of(held))), new Span(held.words()));
            }
        }
        return table;
    }
}
