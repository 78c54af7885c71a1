package dev.plumbline.portal.interview;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.TeamListeners;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, of verifications that changed, once that is committed. */
@Component
public class VerificationFeed {
    private final TeamListeners listeners = new TeamListeners();

    /** Calls the listener with the candidate of each verification that changed, from any thread, until it is removed. */
    public Registration listen(int team, Consumer<UUID> listener) {
        return listeners.listen(team, listener);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(VerificationChanged event) {
        listeners.tell(event.team(), event.candidate());
    }
}
