package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.JoinedAccount;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.candidate.SameAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts of a candidate, why each belongs to it, and what a person says to that. */
final class AccountList extends UnorderedList {

    /** Somebody's answer: this account and those others, same or not. */
    interface Answering {
        /** Keeps it. */
        void answer(Profile account, List<Profile> others, SameAnswer answer);
    }

    AccountList(List<JoinedAccount> accounts, boolean mayAnswer, Answering answering) {
        addClassName("acc");
        List<Profile> all = accounts.stream().map(JoinedAccount::profile).toList();
        for (JoinedAccount account : accounts) {
            List<Profile> others = all.stream()
                    .filter(profile -> !profile.id().equals(account.id()))
                    .toList();
            ListItem item = new ListItem(who(account.profile()), quiet(JoinWords.of(account, others)));
            if (mayAnswer && !others.isEmpty()) {
                item.add(choice(account.profile(), others, current(account, others), answering));
            }
            add(item);
        }
        addApart(accounts, all, mayAnswer, answering);
    }

    /** Accounts that somebody kept apart, or was unsure of. */
    private void addApart(List<JoinedAccount> accounts, List<Profile> all, boolean mayAnswer, Answering answering) {
        Set<UUID> shown = new HashSet<>(all.stream().map(Profile::id).toList());
        for (JoinedAccount account : accounts) {
            for (JoinedAccount.Answer answer : account.answers()) {
                if (shown.add(answer.other().id())) {
                    ListItem item = new ListItem(who(answer.other()), quiet(JoinWords.apart(answer)));
                    if (mayAnswer) {
                        item.add(choice(
                                answer.other(),
                                List.of(account.profile()),
                                answer.judgement().answer(),
                                answering));
                    }
                    add(item);
                }
            }
        }
    }

    private static SameAnswer current(JoinedAccount account, List<Profile> others) {
        Set<UUID> here = new HashSet<>(others.stream().map(Profile::id).toList());
        return account.answers().stream()
                .filter(answer -> here.contains(answer.other().id()))
                .map(answer -> answer.judgement().answer())
                .findFirst()
                .orElse(SameAnswer.YES);
    }

    private static Span who(Profile profile) {
        boolean file = Links.isMadeUp(profile.url());
        Span handle =
                new Span(new Foreign(file ? profile.name() : profile.account().id()));
        handle.addClassName("ink-2");
        Span who = new Span(new Span(Links.out(profile.url(), profile.siteLabel())), new Span(" "), handle);
        who.addClassName("who");
        return who;
    }

    private static Span quiet(String words) {
        Span why = new Span(VisibleText.of(words));
        why.addClassName("why");
        return why;
    }

    private static Span choice(
            Profile account, List<Profile> others, @Nullable SameAnswer current, Answering answering) {
        Span choice = new Span();
        choice.addClassName("seg");
        choice.getElement().setAttribute("role", "group");
        choice.getElement()
                .setAttribute("aria-label", Words.say("accounts.answerFor", VisibleText.of(account.siteLabel())));
        for (SameAnswer answer : SameAnswer.values()) {
            NativeButton button = new NativeButton(words(answer), click -> answering.answer(account, others, answer));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(Objects.equals(answer, current)));
            choice.add(button);
        }
        return choice;
    }

    private static String words(SameAnswer answer) {
        return switch (answer) {
            case YES -> Words.say("accounts.same");
            case NO -> Words.say("accounts.notTheSame");
            case UNSURE -> Words.say("accounts.unsure");
        };
    }
}
