package dev.plumbline.portal.base;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who of a team, on this node, wants to be told which of its things changed. */
public final class TeamListeners {
    private final Map<Integer, Set<Consumer<UUID>>> listeners = new ConcurrentHashMap<>();

    /** Calls the listener with the id of each thing that changed, from any thread, until it is removed. */
    public Registration listen(int team, Consumer<UUID> listener) {
        listeners.computeIfAbsent(team, none -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(team, (key, ofTeam) -> {
            ofTeam.remove(listener);
            return ofTeam.isEmpty() ? null : ofTeam;
        });
    }

    /** Tells a team's listeners. */
    public void tell(int team, UUID changed) {
        listeners.getOrDefault(team, Set.of()).forEach(listener -> listener.accept(changed));
    }
}
