package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Setup;
import java.util.Optional;

/** Puts the reminder of the first run below the navigation of whoever has steps to do. */
@org.springframework.stereotype.Component
class SetupReminders implements VaadinServiceInitListener {
    private final Setup setup;
    private final CurrentMember current;

    SetupReminders(Setup setup, CurrentMember current) {
        this.setup = setup;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addAfterNavigationListener(this::remind));
    }

    private void remind(AfterNavigationEvent event) {
        event.getActiveChain().stream()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .findFirst()
                .ifPresent(this::remind);
    }

    private void remind(MainLayout frame) {
        Optional<Component> there =
                frame.getChildren().filter(SetupReminder.class::isInstance).findFirst();
        if (there.isPresent()) {
            ((SetupReminder) there.get()).show();
            return;
        }
        Member who = current.get();
        if (setup.next(who).isPresent()) {
            frame.addToDrawer(new SetupReminder(setup, who));
        }
    }
}
