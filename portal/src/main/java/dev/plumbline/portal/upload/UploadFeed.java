package dev.plumbline.portal.upload;

import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.TeamListeners;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.CaptureSettled;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of a team, on this node, of uploads that came further, once that is committed. */
@Component
public class UploadFeed {
    private final TeamListeners listeners = new TeamListeners();
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
        return listeners.listen(team, listener);
    }

    @EventListener
    void settled(CaptureSettled event) {
        transactions
                .call(event.team(), () -> uploads.of(event.team(), event.capture()))
                .forEach(upload -> events.publishEvent(new UploadChanged(event.team(), upload)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(UploadChanged event) {
        listeners.tell(event.team(), event.upload());
    }
}
