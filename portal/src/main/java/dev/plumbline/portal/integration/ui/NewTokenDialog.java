package dev.plumbline.portal.integration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.DayField;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** What a token is for, what it may do, and until when. */
final class NewTokenDialog extends Dialog {
    private static final int LONGEST_NAME = 80;

    /** Takes what was chosen. */
    interface Make {
        void make(String name, Set<Scope> scopes, Instant expires);
    }

    NewTokenDialog(Clock clock, Make make) {
        setHeaderTitle(Words.say("tokens.new"));
        TextField name = new TextField(Words.say("tokens.uses"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        CheckboxGroup<Scope> scopes = new CheckboxGroup<>(Words.say("tokens.may"));
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(Words::of);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DayField until = new DayField(Words.say("tokens.until"), today.plusMonths(3));
        until.setMin(today.plusDays(1));
        until.setMax(today.plusYears(1));
        Div problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(name, scopes, until, problem);
        form.addClassName("dialog-form");
        add(form);
        Button begin = new Button(Words.say("tokens.make"), click -> {
            LocalDate day = until.getValue() == null ? today : until.getValue();
            try {
                make.make(
                        name.getValue(),
                        scopes.getValue(),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant());
                close();
            } catch (Problem refused) {
                problem.setText(Refusals.say(refused));
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("tokens.cancel"), click -> close()), begin);
        addOpenedChangeListener(opened -> name.focus());
    }
}
