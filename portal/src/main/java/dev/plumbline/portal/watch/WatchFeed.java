package dev.plumbline.portal.watch;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, of lists that changed, once that is committed. */
@Component
public class WatchFeed {
    private final Map<Integer, Set<Consumer<UUID>>> listeners = new ConcurrentHashMap<>();

    /** Calls the listener with the id of each list that changed, from any thread, until it is removed. */
    public Registration listen(int team, Consumer<UUID> listener) {
        listeners.computeIfAbsent(team, none -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(team, (key, ofTeam) -> {
            ofTeam.remove(listener);
            return ofTeam.isEmpty() ? null : ofTeam;
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(WatchChanged event) {
        listeners.getOrDefault(event.team(), Set.of()).forEach(listener -> listener.accept(event.list()));
    }
}
