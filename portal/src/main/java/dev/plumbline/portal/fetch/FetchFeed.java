package dev.plumbline.portal.fetch;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, that something came of a link. */
@Component
public class FetchFeed {
    private final Map<Runnable, Integer> listeners = new ConcurrentHashMap<>();

    /** Runs a listener after each change of a team, on any thread, until it is removed. */
    public Registration listen(int team, Runnable listener) {
        listeners.put(listener, team);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener
    void changed(FetchChanged event) {
        listeners.forEach((listener, team) -> {
            if (team == event.team()) {
                listener.run();
            }
        });
    }
}
