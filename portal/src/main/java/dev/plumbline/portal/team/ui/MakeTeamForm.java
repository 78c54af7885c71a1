package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.team.Invitations;

/** The first person: a team and its admin. */
final class MakeTeamForm extends EntranceForm {
    MakeTeamForm(Invitations invitations, String secret) {
        TextField team = new TextField(Words.say("makeTeam.team"));
        TextField name = new TextField(Words.say("makeTeam.name"));
        EmailField email = new EmailField(Words.say("makeTeam.email"));
        PasswordField password = password();
        add(team, name, email, password);
        finish(
                Words.say("makeTeam.make"),
                "/welcome",
                () -> invitations.makeTeam(
                        secret, team.getValue(), email.getValue(), name.getValue(), password.getValue()));
    }
}
