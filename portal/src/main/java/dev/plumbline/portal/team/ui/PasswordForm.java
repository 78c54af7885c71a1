package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.team.Invitations;

/** Somebody invited: a password. */
final class PasswordForm extends EntranceForm {
    PasswordForm(Invitations invitations, String secret) {
        PasswordField password = password();
        add(password);
        finish(Words.say("entrance.setPassword"), "/login", () -> invitations.accept(secret, password.getValue()));
    }
}
