package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds screens, deeds and things by their words: typed into a combobox, chosen with the arrows and Enter, left with Escape. */
final class Palette extends Dialog {
    private static final int MOST_OF_A_GROUP = 6;
    private static final int DEBOUNCE_MILLIS = 180;
    private static final int LONGEST = 120;

    private static final String MOVES =
            "['ArrowDown','ArrowUp','Enter'].includes(event.key) && !event.isComposing && (event.preventDefault() || true)";

    private final transient List<PaletteSource> sources;
    private final Input field = new Input();
    private final PaletteList list = new PaletteList(this::go);
    private final Paragraph none = new Paragraph();
    private final Span said = new Span();
    private String shown = "";

    /** Opens the palette, unless it is open. */
    static void open(UI ui, List<PaletteSource> sources) {
        if (ComponentUtil.getData(ui, Palette.class) == null) {
            Palette palette = new Palette(sources);
            ComponentUtil.setData(ui, Palette.class, palette);
            palette.addDetachListener(closed -> ComponentUtil.setData(ui, Palette.class, null));
            palette.open();
        }
    }

    Palette(List<PaletteSource> sources) {
        this.sources = sources;
        addClassName("palette");
        setAriaLabel(Words.say("palette.title"));
        none.addClassName("palette-none");
        said.addClassName("sr");
        said.getElement().setAttribute("role", "status");
        prepareField();
        add(field, list, none, said);
        search("");
    }

    private void prepareField() {
        field.addClassName("palette-field");
        field.setPlaceholder(Words.say("palette.placeholder"));
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", Words.say("palette.title"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", PaletteList.ID)
                .setAttribute("autocomplete", "off")
                .setAttribute("autofocus", true)
                .setAttribute("maxlength", Integer.toString(LONGEST));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(DEBOUNCE_MILLIS);
        field.addValueChangeListener(typed -> searchAnew(typed.getValue()));
        field.getElement()
                .addEventListener("keydown", pressed -> {
                    // Enter may come before what was typed last.
                    searchAnew(pressed.getEventData().path("element.value").asString());
                    press(pressed.getEventData().path("event.key").asString());
                })
                .addEventData("event.key")
                .addEventData("element.value")
                .setFilter(MOVES);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                field.focus();
            }
        });
    }

    /** Does what a key means. */
    void press(String key) {
        switch (key) {
            case "ArrowDown" -> list.move(1);
            case "ArrowUp" -> list.move(-1);
            default -> list.activeEntry().ifPresent(this::go);
        }
        tellActive();
    }

    private void searchAnew(String query) {
        if (!query.strip().equals(shown)) {
            search(query);
        }
    }

    /** Looks for other words. */
    void search(String query) {
        shown = query.strip();
        String words = shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
        Map<String, List<PaletteEntry>> groups = new LinkedHashMap<>();
        for (PaletteSource source : sources) {
            List<PaletteEntry> found = source.find(words, MOST_OF_A_GROUP);
            if (!found.isEmpty()) {
                groups.put(source.group(), found);
            }
        }
        list.show(groups);
        none.setVisible(groups.isEmpty());
        none.setText(Words.say("palette.none", VisibleText.of(words)));
        said.setText(Words.say("palette.lines", list.size()));
        tellActive();
    }

    private void tellActive() {
        field.getElement().setAttribute("aria-expanded", Boolean.toString(list.size() > 0));
        list.activeId()
                .ifPresentOrElse(
                        id -> field.getElement().setAttribute("aria-activedescendant", id),
                        () -> field.getElement().removeAttribute("aria-activedescendant"));
    }

    private void go(PaletteEntry entry) {
        close();
        Location to = new Location(entry.path());
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }
}
