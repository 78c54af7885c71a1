package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
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
        getElement().setAttribute("aria-label", Words.say("screen.firstRun"));
        show();
    }

    /** Counts again. */
    void show() {
        removeAll();
        var states = setup.states(who).values();
        long open = states.stream().filter(SetupState.OPEN::equals).count();
        setVisible(open > 0);
        add(
                new Paragraph(Words.say("setup.left", open, states.size())),
                Links.to("welcome", Words.say("setup.continue")),
                new Button(Words.say("setup.putAway"), click -> {
                    setup.putAway(who);
                    show();
                }));
    }
}
