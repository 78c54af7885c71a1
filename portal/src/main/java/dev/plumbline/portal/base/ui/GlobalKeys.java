package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.server.Command;

/** Keys of every screen: the palette, and help. Single keys do nothing where one types, nor in a dialog. */
final class GlobalKeys {
    private static final String COMMAND =
            "(event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k'";

    private static final String SINGLE = """
            !event.ctrlKey && !event.altKey && !event.metaKey && ['/', '?'].includes(event.key)\
             && !event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], vaadin-select,\
             vaadin-dialog, [role=dialog], [role=listbox], [role=menu]")""";

    private GlobalKeys() {}

    /** Listens while a component is shown. */
    static void whileShown(Component shown, Command palette, Command help) {
        String filter = "((" + COMMAND + ") || (" + SINGLE + ")) && (event.preventDefault() || true)";
        shown.addAttachListener(attached -> {
            DomListenerRegistration listening = attached.getUI()
                    .getElement()
                    .addEventListener("keydown", pressed -> {
                        String key = pressed.getEventData().path("event.key").asString();
                        (key.equals("?") ? help : palette).execute();
                    })
                    .addEventData("event.key")
                    .setFilter(filter);
            shown.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }
}
