package dev.plumbline.portal.rules;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.TeamListeners;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, of tries of settings that came further, once that is committed. */
@Component
public class RehearsalFeed {
    private final TeamListeners listeners = new TeamListeners();

    /** Calls the listener with the id of each try that came further, from any thread, until it is removed. */
    public Registration listen(int team, Consumer<UUID> listener) {
        return listeners.listen(team, listener);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void advanced(RehearsalAdvanced event) {
        listeners.tell(event.team(), event.rehearsal());
    }
}
