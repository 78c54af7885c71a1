package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of the palette as a listbox of groups; one line is the active one. */
final class PaletteList extends Div {
    static final String ID = "palette-lines";

    private final transient Consumer<PaletteEntry> choose;
    private final List<Div> lines = new ArrayList<>();
    private final transient List<PaletteEntry> entries = new ArrayList<>();
    private int active;

    PaletteList(Consumer<PaletteEntry> choose) {
        this.choose = choose;
        setId(ID);
        addClassName("palette-lines");
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", Words.say("palette.found"));
    }

    /** Shows other groups; the first line is active. */
    void show(Map<String, List<PaletteEntry>> groups) {
        removeAll();
        lines.clear();
        entries.clear();
        groups.forEach((name, found) -> {
            Div head = new Div(name);
            head.addClassName("palette-group");
            head.setId("palette-group-" + entries.size());
            Div group = new Div(head);
            group.getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-labelledby", head.getId().orElseThrow());
            found.forEach(entry -> group.add(line(entry)));
            add(group);
        });
        setVisible(!entries.isEmpty());
        activate(0);
    }

    /** Makes another line active: so many on, and behind the last the first. */
    void move(int steps) {
        if (!lines.isEmpty()) {
            activate(Math.floorMod(active + steps, lines.size()));
            lines.get(active).scrollIntoView();
        }
    }

    /** The id of the active line; empty where there is none. */
    Optional<String> activeId() {
        return lines.isEmpty() ? Optional.empty() : lines.get(active).getId();
    }

    /** The active line. */
    Optional<PaletteEntry> activeEntry() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(active));
    }

    int size() {
        return entries.size();
    }

    private Div line(PaletteEntry entry) {
        Div line = new Div(new Foreign(entry.words()));
        if (!entry.detail().isEmpty()) {
            Span detail = new Span(VisibleText.of(entry.detail()));
            detail.addClassNames("s", "ink-2");
            line.add(detail);
        }
        line.addClassName("palette-line");
        line.setId("palette-line-" + lines.size());
        line.getElement().setAttribute("role", "option");
        line.addClickListener(click -> choose.accept(entry));
        lines.add(line);
        entries.add(entry);
        return line;
    }

    private void activate(int no) {
        active = no;
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).getElement().setAttribute("aria-selected", Boolean.toString(at == active));
        }
    }
}
