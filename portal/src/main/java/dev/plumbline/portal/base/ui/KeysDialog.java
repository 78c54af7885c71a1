package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys, and how to read a finding. */
public final class KeysDialog extends Dialog {
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("Ctrl K", "Search candidates, everywhere");
        KEYS.put("J", "Next row of the inbox");
        KEYS.put("K", "The row before");
        KEYS.put("Enter", "Open the row");
        KEYS.put("X", "Choose the row, or no longer");
        KEYS.put("Shift X", "Choose every row from the last chosen one to this one");
        KEYS.put("C", "Claim the open finding, or the chosen ones");
        KEYS.put("1", "Confirm the open finding, or the chosen ones");
        KEYS.put("2", "Explained");
        KEYS.put("3", "Dismiss, with a reason");
        KEYS.put("Ctrl Enter", "Dismiss, from within its form");
        KEYS.put("4", "Unsure");
        KEYS.put("5", "Snooze");
        KEYS.put("Z", "Undo, for ten seconds");
        KEYS.put("N", "Next finding; side by side, the next shared passage");
        KEYS.put("P", "The one before");
        KEYS.put("Esc", "Close the finding");
        KEYS.put("?", "This list");
    }

    /** Builds the list; the caller opens it. */
    public KeysDialog() {
        setHeaderTitle("Keys");
        Element list = new Element("dl").setAttribute("class", "facts");
        KEYS.forEach((key, what) -> {
            Element name = new Element("dt").appendChild(new Element("kbd").setText(key));
            list.appendChild(name, new Element("dd").setText(what));
        });
        Span holder = new Span();
        holder.getElement().appendChild(list);
        Span note = new Span("The keys answer the open finding while it has the focus, and otherwise the chosen ones.");
        note.addClassNames("s", "ink-2");
        add(holder, note);
        Button close = new Button("Close", click -> close());
        getFooter().add(close);
    }
}
