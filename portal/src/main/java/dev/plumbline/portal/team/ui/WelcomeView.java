package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Setup;
import dev.plumbline.portal.team.SetupState;
import dev.plumbline.portal.team.SetupStep;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The first run: one step at a time, each with an address of its own, each may be skipped. */
@RolesAllowed("ADMIN")
@PageTitle("screen.firstRun")
@Route(value = "welcome", layout = MainLayout.class)
class WelcomeView extends Page implements HasUrlParameter<String> {
    private final transient Setup setup;
    private final transient SetupContents contents;
    private final transient Member who;
    private final Div shown = new Div();

    WelcomeView(Setup setup, SetupContents contents, CurrentMember current) {
        super(Words.say("screen.firstRun"));
        this.setup = setup;
        this.contents = contents;
        this.who = current.get();
        who.require(Action.MANAGE_TEAM);
        add(shown);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        shown.removeAll();
        SetupStep.find(code == null ? "" : code).or(() -> setup.next(who)).ifPresentOrElse(this::show, this::showEnd);
    }

    private void show(SetupStep step) {
        H2 title = new H2(Words.of(step));
        title.addClassName("h2");
        Section section = new Section(title, contents.of(step, who), buttons(step));
        section.addClassName("section");
        shown.add(new SetupProgress(setup.states(who), step), section);
    }

    private Component buttons(SetupStep step) {
        Button next = new Button(Words.say("setup.next"), click -> settle(step, SetupState.DONE));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Button skip = new Button(Words.say("setup.skip"), click -> settle(step, SetupState.SKIPPED));
        Div row = new Div(next, skip);
        row.addClassName("row");
        Paragraph otherwise = new Paragraph(Words.say("setup.otherwise", skipped(step)));
        otherwise.addClassNames("s", "ink-2");
        Div buttons = new Div(row, otherwise);
        buttons.addClassNames("section", "stack", "prose");
        return buttons;
    }

    private static String skipped(SetupStep step) {
        return switch (step) {
            case YOU -> Words.say("setup.skipYou");
            case POLICY -> Words.say("setup.skipPolicy");
            case EXTENSION -> Words.say("setup.skipExtension");
            case DEMO_DATA -> Words.say("setup.skipDemo");
        };
    }

    private void settle(SetupStep step, SetupState state) {
        setup.settle(who, step, state);
        getUI().ifPresent(ui -> ui.navigate(
                WelcomeView.class, setup.next(who).map(SetupStep::code).orElse(null)));
    }

    private void showEnd() {
        shown.add(
                new SetupProgress(setup.states(who), null),
                new EmptyState(
                        Words.say("setup.through"),
                        Words.say("setup.throughWhy"),
                        Links.to("inbox", Words.say("setup.inbox"))));
    }
}
