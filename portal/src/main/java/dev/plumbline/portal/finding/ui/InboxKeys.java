package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.KeysDialog;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.NewDisposition;
import java.util.HashMap;
import java.util.Map;

/** Single keys that work wherever the focus is, except where one writes or chooses, and in the open finding, which has its own. */
final class InboxKeys {
    private static final String PLAIN = "!event.ctrlKey && !event.altKey && !event.metaKey";

    private static final String ELSEWHERE = """
            !event.target.closest("input:not([type=checkbox]), textarea, select, vaadin-select, vaadin-dialog,\
             [role=dialog], [role=listbox], [role=menu], .detail")""";

    private InboxKeys() {}

    /** The keys of the rows and of the chosen findings. */
    static Map<String, Command> of(RowCursor cursor, BulkBar bulk) {
        Map<String, Command> keys = new HashMap<>();
        keys.put("j", () -> cursor.move(1));
        keys.put("k", () -> cursor.move(-1));
        keys.put("x", cursor::toggle);
        keys.put("X", cursor::chooseRange);
        keys.put("c", bulk::claim);
        keys.put("1", () -> bulk.give(NewDisposition.of(DispositionState.CONFIRMED)));
        keys.put("2", () -> bulk.give(NewDisposition.of(DispositionState.EXPLAINED)));
        keys.put("3", bulk::dismiss);
        keys.put("5", bulk::snooze);
        keys.put("z", bulk::undo);
        keys.put("?", () -> new KeysDialog().open());
        return keys;
    }

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
