package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dev.plumbline.portal.base.Problem;
import jakarta.annotation.security.PermitAll;

/** A screen that cannot be shown, with the sentence that says what to do. */
@PermitAll
@ParentLayout(MainLayout.class)
class ProblemView extends Div implements HasErrorParameter<Problem> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        Problem problem = parameter.getException();
        addClassName("page");
        String title = problem.status() == 404 ? Words.say("problem.nothingHere") : Words.say("problem.didNotWork");
        add(new EmptyState(title, Refusals.say(problem), Links.to("inbox", Words.say("problem.toInbox"))));
        return problem.status();
    }
}
