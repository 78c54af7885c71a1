package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.atomic.AtomicBoolean;

/** Draws a screen again on request of any thread; requests that come while one waits are one. */
public final class LiveRefresh {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Runnable task;

    /** For a screen that is attached; a screen that is gone is left alone. */
    public LiveRefresh(UI screen, Command draw) {
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
