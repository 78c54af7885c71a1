package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

/** Looks candidates up by name or handle from anywhere; Ctrl K leads here. */
final class SearchField extends TextField {

    SearchField() {
        addClassName("search");
        setPlaceholder("Search names and handles");
        setAriaLabel("Search candidates by name or handle");
        setPrefixComponent(new Glyph("search"));
        setMaxLength(120);
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        addKeyDownListener(Key.ENTER, enter -> find());
    }

    private void find() {
        UI.getCurrent()
                .navigate("candidates", QueryParameters.of("query", getValue().strip()));
    }
}
