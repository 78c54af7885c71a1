package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.KeptViews;

/** What a view is called, and whether the team sees it. */
final class ViewNameDialog extends Dialog {
    private final TextField name = new TextField(Words.say("keptView.name"));
    private final Checkbox shared = new Checkbox(Words.say("keptView.share"));

    /** Keeps the name; refuses one with a {@link Problem}, which is told in the dialog. */
    interface Keep {
        void as(String name, boolean shared);
    }

    ViewNameDialog(String title, String before, boolean mayShare, Keep keep) {
        setHeaderTitle(title);
        name.setMaxLength(KeptViews.LONGEST_NAME);
        name.setValue(before);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        shared.setVisible(mayShare);
        Span note = new Span(Words.say("keptView.note"));
        note.addClassNames("s", "ink-2");
        Div form = new Div(name, shared, note);
        form.addClassName("dialog-form");
        add(form);
        getFooter()
                .add(
                        new Button(Words.say("finding.cancel"), click -> close()),
                        new Button(Words.say("keptView.keep"), click -> save(keep)));
    }

    private void save(Keep keep) {
        try {
            keep.as(name.getValue(), shared.getValue());
            close();
        } catch (Problem problem) {
            name.setInvalid(true);
            name.setErrorMessage(Refusals.say(problem));
        }
    }
}
