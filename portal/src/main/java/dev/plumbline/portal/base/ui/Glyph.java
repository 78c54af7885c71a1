package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** A small shape in the colour of its text; the word beside it carries the meaning, so screen readers skip it. */
@Tag("i")
public final class Glyph extends HtmlComponent {

    /**
     * Draws a shape.
     *
     * @param name of a file in {@code theme/glyphs}
     */
    public Glyph(String name) {
        addClassNames("glyph", "glyph-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
