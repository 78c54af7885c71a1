package dev.plumbline.portal.reuse;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.TeamListeners;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, that the making anew of its fingerprints came further, once that is committed. */
@Component
class RemakeFeed {
    private static final UUID ALL = new UUID(0, 0);

    private final TeamListeners listeners = new TeamListeners();

    /** Calls the listener after each step, from any thread, until it is removed. */
    Registration listen(int team, Runnable listener) {
        return listeners.listen(team, advanced -> listener.run());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void advanced(RemakeAdvanced event) {
        listeners.tell(event.team(), ALL);
    }
}
