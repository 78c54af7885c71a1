package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;

/** Fields and one button; what is refused is said above the button, what is taken leads to signing in. */
class EntranceForm extends Div {
    private final Paragraph refused = new Paragraph();

    EntranceForm() {
        super();
    }

    static PasswordField password() {
        PasswordField password = new PasswordField(Words.say("entrance.password"));
        password.setHelperText(Words.say("entrance.passwordHelp"));
        password.getElement().setAttribute("autocomplete", "new-password");
        return password;
    }

    /** Puts the button below the fields; what is taken leads to a screen for which one signs in. */
    final void finish(String words, String then, Runnable action) {
        addClassName("stack");
        refused.getElement().setAttribute("role", "alert");
        Button button = new Button(words, click -> attempt(then, action));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        add(refused, button);
    }

    private void attempt(String then, Runnable action) {
        try {
            action.run();
            UI.getCurrent().getPage().setLocation(then);
        } catch (Problem problem) {
            refused.setText(Refusals.say(problem));
            getChildren()
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> button.setEnabled(true));
        }
    }
}
