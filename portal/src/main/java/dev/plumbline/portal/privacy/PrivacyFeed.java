package dev.plumbline.portal.privacy;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.TeamListeners;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, that an erasure, the periods or a hold changed, once that is committed. */
@Component
public class PrivacyFeed {
    private static final UUID ALL = new UUID(0, 0);

    private final TeamListeners listeners = new TeamListeners();

    /** Calls the listener after each change, from any thread, until it is removed. */
    public Registration listen(int team, Runnable listener) {
        return listeners.listen(team, changed -> listener.run());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(PrivacyChanged event) {
        listeners.tell(event.team(), ALL);
    }
}
