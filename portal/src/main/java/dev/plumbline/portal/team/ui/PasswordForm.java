package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import dev.plumbline.portal.team.Invitations;

/** Somebody invited: a password. */
final class PasswordForm extends EntranceForm {
    PasswordForm(Invitations invitations, String secret) {
        PasswordField password = password();
        add(password);
        finish("Set the password", "/login", () -> invitations.accept(secret, password.getValue()));
    }
}
