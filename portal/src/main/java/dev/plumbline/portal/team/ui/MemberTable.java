package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.Members;
import java.util.UUID;

/** The members; an admin changes the others. */
final class MemberTable extends Div {
    private final transient Members members;
    private final transient Member who;
    private final Table table = new Table(
            "tbl",
            Words.say("members.name"),
            Words.say("members.email"),
            Words.say("members.role"),
            Words.say("members.state"),
            "");

    MemberTable(Members members, Member who) {
        this.members = members;
        this.who = who;
        add(table);
        refresh();
    }

    void refresh() {
        table.clear();
        members.list(who)
                .forEach(account -> table.row(
                        new Foreign(account.member().name()),
                        new Foreign(account.email()),
                        role(account),
                        new Span(state(account)),
                        actions(account)));
    }

    private boolean changes(Account account) {
        return who.may(Action.MANAGE_TEAM) && !account.member().id().equals(who.id());
    }

    private Component role(Account account) {
        Role role = account.member().role();
        if (!changes(account)) {
            return new Span(Words.of(role));
        }
        Select<Role> select = new Select<>();
        select.setAriaLabel(Words.say("members.roleOf", account.member().name()));
        select.setItems(Role.values());
        select.setItemLabelGenerator(Words::of);
        select.setValue(role);
        select.addValueChangeListener(
                change -> change(() -> members.setRole(who, account.member().id(), change.getValue())));
        return select;
    }

    private static String state(Account account) {
        if (!account.active()) {
            return Words.say("members.disabled");
        }
        return account.passwordHash() == null ? Words.say("members.invited") : Words.say("members.active");
    }

    private Component actions(Account account) {
        UUID id = account.member().id();
        Div actions = new Div();
        actions.addClassName("row");
        if (changes(account)) {
            actions.add(
                    button(
                            Words.say("members.newLink"),
                            () -> new LinkDialog(account.member().name(), members.linkAgain(who, id)).open()),
                    button(
                            account.active() ? Words.say("members.disable") : Words.say("members.enable"),
                            () -> change(() -> members.setDisabled(who, id, account.active()))));
        }
        if (changes(account) || id.equals(who.id())) {
            actions.add(button(Words.say("members.signOut"), () -> change(() -> members.signOutEverywhere(who, id))));
        }
        return actions;
    }

    private void change(Runnable change) {
        change.run();
        refresh();
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
