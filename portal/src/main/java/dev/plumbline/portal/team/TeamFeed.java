package dev.plumbline.portal.team;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open screens that members or devices of their team changed. */
@Component
public class TeamFeed {
    private final Map<Runnable, Integer> listeners = new ConcurrentHashMap<>();

    /** Runs a listener after each change of a team, on any thread, until the answer is run. */
    public Runnable listen(int team, Runnable listener) {
        listeners.put(listener, team);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener
    void changed(TeamDeed deed) {
        listeners.forEach((listener, team) -> {
            if (team == deed.who().team()) {
                listener.run();
            }
        });
    }
}
