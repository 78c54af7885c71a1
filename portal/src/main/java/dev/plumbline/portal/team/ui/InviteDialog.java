package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.Members;

/** Adds a member; the link that they get is shown next. */
final class InviteDialog extends Dialog {
    private final transient Members members;
    private final transient Member who;
    private final transient Runnable changed;
    private final TextField name = new TextField(Words.say("invite.name"));
    private final EmailField email = new EmailField(Words.say("invite.email"));
    private final Select<Role> role = new Select<>();
    private final Paragraph refused = new Paragraph();

    InviteDialog(Members members, Member who, Runnable changed) {
        this.members = members;
        this.who = who;
        this.changed = changed;
        setHeaderTitle(Words.say("invite.title"));
        role.setLabel(Words.say("invite.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Words::of);
        role.setValue(Role.RECRUITER);
        refused.getElement().setAttribute("role", "alert");
        Div form = new Div(name, email, role, refused);
        form.addClassName("dialog-form");
        add(form);
        Button invite = new Button(Words.say("invite.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Words.say("invite.cancel"), click -> close()), invite);
    }

    private void invite() {
        try {
            String link = members.invite(who, email.getValue(), name.getValue(), role.getValue());
            close();
            changed.run();
            new LinkDialog(name.getValue(), link).open();
        } catch (Problem problem) {
            refused.setText(Refusals.say(problem));
        }
    }
}
