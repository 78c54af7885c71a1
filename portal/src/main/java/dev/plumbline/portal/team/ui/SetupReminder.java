package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Setup;
import dev.plumbline.portal.team.SetupState;

/** How much of the first run is open; gone once nothing is, or once it is put away. */
final class SetupReminder extends Div {
    private final transient Setup setup;
    private final transient Member who;

    SetupReminder(Setup setup, Member who) {
        this.setup = setup;
        this.who = who;
        addClassName("setup-reminder");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "First run");
        show();
    }

    /** Counts again. */
    void show() {
        removeAll();
        var states = setup.states(who).values();
        long open = states.stream().filter(SetupState.OPEN::equals).count();
        setVisible(open > 0);
        add(
                new Paragraph("First run: %d of %d steps to do".formatted(open, states.size())),
                Links.to("welcome", "Continue"),
                new Button("Put away", click -> {
                    setup.putAway(who);
                    show();
                }));
    }
}
