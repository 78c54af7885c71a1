package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.privacy.Held;
import dev.plumbline.portal.privacy.Impact;
import java.text.NumberFormat;

/** What erasures are called. */
final class ErasureWords {
    private ErasureWords() {}

    static String number(long count) {
        return NumberFormat.getIntegerInstance(Words.locale()).format(count);
    }

    /** What is held, one kind a row; kinds of which there is nothing are left out. */
    static Table impact(Impact impact) {
        Table table = new Table("tbl", Words.say("privacy.howMany"), Words.say("privacy.ofWhat"));
        for (Held held : Held.values()) {
            if (impact.of(held) > 0) {
                table.row(new Span(number(impact.of(held))), new Span(Words.of(held)));
            }
        }
        return table;
    }
}
