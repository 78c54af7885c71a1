package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.integration.HookEvent;
import java.util.Set;

/** Where to send, and what of. */
final class NewWebhookDialog extends Dialog {
    private static final int LONGEST = 2_000;

    /** Takes what was chosen. */
    interface Make {
        void make(String url, Set<HookEvent> events);
    }

    NewWebhookDialog(Make make) {
        setHeaderTitle(Words.say("webhooks.new"));
        TextField url = new TextField(Words.say("webhooks.address"));
        url.setPlaceholder("https://…");
        url.setMaxLength(LONGEST);
        url.setRequiredIndicatorVisible(true);
        CheckboxGroup<HookEvent> events = new CheckboxGroup<>(Words.say("webhooks.when"));
        events.setItems(HookEvent.values());
        events.setItemLabelGenerator(Words::of);
        Div problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(url, events, problem);
        form.addClassName("dialog-form");
        add(form);
        Button begin = new Button(Words.say("webhooks.make"), click -> {
            try {
                make.make(url.getValue(), events.getValue());
                close();
            } catch (Problem refused) {
                problem.setText(Refusals.say(refused));
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("tokens.cancel"), click -> close()), begin);
        addOpenedChangeListener(opened -> url.focus());
    }
}
