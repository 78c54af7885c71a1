package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.Problems;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says on whatever screen is open what went wrong and what to do, where no view says it in its place. What was typed stays. */
@Component
class ProblemNotices implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemNotices.class);

    /** Long enough to read two sentences twice. */
    private static final Duration SHOWN = Duration.ofSeconds(15);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(ProblemNotices::say));
    }

    static void say(ErrorEvent wrong) {
        Problem problem = Problems.of(wrong.getThrowable());
        if (UI.getCurrent() == null) {
            LOG.warn("Nobody was told of a problem", problem);
        } else {
            Notification.show(Refusals.say(problem), (int) SHOWN.toMillis(), Position.BOTTOM_CENTER);
        }
    }
}
