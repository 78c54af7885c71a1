package dev.plumbline.portal.record;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, of imports that came further, once that is committed. */
@Component
public class ImportFeed {
    private final Map<Integer, Set<Consumer<UUID>>> listeners = new ConcurrentHashMap<>();

    /** Calls the listener with the id of each import that came further, from any thread, until it is removed. */
    public Registration listen(int team, Consumer<UUID> listener) {
        listeners.computeIfAbsent(team, none -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(team, (key, ofTeam) -> {
            ofTeam.remove(listener);
            return ofTeam.isEmpty() ? null : ofTeam;
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(ImportChanged event) {
        listeners.getOrDefault(event.team(), Set.of()).forEach(listener -> listener.accept(event.importId()));
    }
}
