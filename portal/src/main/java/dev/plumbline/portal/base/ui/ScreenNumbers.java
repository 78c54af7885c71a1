package dev.plumbline.portal.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/**
 * The screens of a session are numbered from anywhere and not from 0. A tab that stayed open since an earlier session asks to be
 * connected by its number; Vaadin refuses, but ends the live connection of whatever screen has that number now, which then shows
 * no change any more (PushHandler.connectionLost of Flow 25.2 does not look whose connection was lost).
 */
@Component
class ScreenNumbers implements VaadinServiceInitListener {
    private static final int APART = 100_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> skipSome(begun.getSession()));
    }

    private static void skipSome(VaadinSession session) {
        int first = ThreadLocalRandom.current().nextInt(APART);
        for (int number = 0; number < first; number++) {
            session.getNextUIid();
        }
    }
}
