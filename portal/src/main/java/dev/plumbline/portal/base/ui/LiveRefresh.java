package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Draws a screen again on request of any thread; requests that come while one waits are one. */
public final class LiveRefresh {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Runnable task;

    /**
     * Listens each time a component is shown, and no longer than it is.
     *
     * @param draw what is to be done again on request
     * @param listen begins to listen for changes, and answers how to stop
     */
    public static void whileShown(Component shown, Command draw, Function<LiveRefresh, Registration> listen) {
        shown.addAttachListener(attached -> {
            Registration listening = listen.apply(new LiveRefresh(attached.getUI(), draw));
            shown.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
        });
    }

    private LiveRefresh(UI screen, Command draw) {
        task = screen.accessLater(
                () -> {
                    waiting.set(false);
                    draw.execute();
                },
                () -> {});
    }

    /** Asks for the screen to be drawn again soon. */
    public void request() {
        if (waiting.compareAndSet(false, true)) {
            task.run();
        }
    }
}
