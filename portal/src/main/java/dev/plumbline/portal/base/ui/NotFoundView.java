package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import dev.plumbline.portal.base.Problem;
import jakarta.annotation.security.PermitAll;

/** An address that leads nowhere: the same answer as for a thing of another team. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Problem nothing = Problem.notFound();
        addClassName("page");
        add(new EmptyState(
                Words.say("problem.nothingHere"),
                Refusals.say(nothing),
                Links.to("inbox", Words.say("problem.toInbox"))));
        return nothing.status();
    }
}
