package dev.plumbline.portal.record;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.TeamListeners;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, of imports that came further, once that is committed. */
@Component
public class ImportFeed {
    private final TeamListeners listeners = new TeamListeners();

    /** Calls the listener with the id of each import that came further, from any thread, until it is removed. */
    public Registration listen(int team, Consumer<UUID> listener) {
        return listeners.listen(team, listener);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(ImportChanged event) {
        listeners.tell(event.team(), event.importId());
    }
}
