package dev.plumbline.portal.upload;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.CaptureSettled;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, of uploads that came further, once that is committed. */
@Component
public class UploadFeed {
    private final Map<Integer, Set<Consumer<UUID>>> listeners = new ConcurrentHashMap<>();
    private final UploadRepository uploads;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;

    UploadFeed(UploadRepository uploads, TenantTransaction transactions, ApplicationEventPublisher events) {
        this.uploads = uploads;
        this.transactions = transactions;
        this.events = events;
    }

    /** Calls the listener with the id of each upload that came further, from any thread, until it is removed. */
    public Registration listen(int team, Consumer<UUID> listener) {
        listeners.computeIfAbsent(team, none -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(team, (key, ofTeam) -> {
            ofTeam.remove(listener);
            return ofTeam.isEmpty() ? null : ofTeam;
        });
    }

    @EventListener
    void settled(CaptureSettled event) {
        transactions
                .call(event.team(), () -> uploads.of(event.team(), event.capture()))
                .forEach(upload -> events.publishEvent(new UploadChanged(event.team(), upload)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(UploadChanged event) {
        listeners.getOrDefault(event.team(), Set.of()).forEach(listener -> listener.accept(event.upload()));
    }
}
