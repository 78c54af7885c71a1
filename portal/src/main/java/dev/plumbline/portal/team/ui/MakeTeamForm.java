package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.team.Invitations;

/** The first person: a team and its admin. */
final class MakeTeamForm extends EntranceForm {
    MakeTeamForm(Invitations invitations, String secret) {
        TextField team = new TextField("Team");
        TextField name = new TextField("Your name");
        EmailField email = new EmailField("Your e-mail address");
        PasswordField password = password();
        add(team, name, email, password);
        finish(
                "Make the team",
                "/welcome",
                () -> invitations.makeTeam(
                        secret, team.getValue(), email.getValue(), name.getValue(), password.getValue()));
    }
}
