package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.team.SetupState;
import dev.plumbline.portal.team.SetupStep;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of the first run in order, each with its state and a link. */
final class SetupProgress extends Nav {
    SetupProgress(Map<SetupStep, SetupState> states, @Nullable SetupStep now) {
        setAriaLabel(Words.say("setup.steps"));
        OrderedList list = new OrderedList();
        list.addClassName("setup-steps");
        for (SetupStep step : SetupStep.values()) {
            Anchor link = Links.to("welcome/" + step.code(), Words.of(step));
            if (step == now) {
                link.getElement().setAttribute("aria-current", "step");
            }
            Span state = new Span(Words.of(states.getOrDefault(step, SetupState.OPEN)));
            state.addClassNames("s", "ink-2");
            list.add(new ListItem(link, state));
        }
        add(list);
    }
}
