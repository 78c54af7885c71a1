package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;

/** What a later feature shows in a step of the first run; a bean each. */
public interface SetupPart {
    /** The step's code: {@code demo-data}. */
    String step();

    /** A new component for who is signed in. */
    Component content();
}
