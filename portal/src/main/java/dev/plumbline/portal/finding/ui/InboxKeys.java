package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.server.Command;
import java.util.Map;

/** Single keys that work wherever the focus is, except where one writes or chooses, and in the open finding, which has its own. */
final class InboxKeys {
    private static final String PLAIN = "!event.ctrlKey && !event.altKey && !event.metaKey";

    private static final String ELSEWHERE = """
            !event.target.closest("input:not([type=checkbox]), textarea, select, vaadin-select, vaadin-dialog,\
             [role=dialog], [role=listbox], [role=menu], .detail")""";

    private InboxKeys() {}

    /** Listens while a component is shown. */
    static void whileShown(Component shown, Map<String, Command> keys) {
        String filter = PLAIN + " && '" + String.join("", keys.keySet()) + "'.includes(event.key) && " + ELSEWHERE;
        shown.addAttachListener(attached -> {
            DomListenerRegistration listening = attached.getUI()
                    .getElement()
                    .addEventListener("keydown", event -> {
                        Command command =
                                keys.get(event.getEventData().path("event.key").asString());
                        if (command != null) {
                            command.execute();
                        }
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
