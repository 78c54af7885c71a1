package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.candidate.JoinedAccount;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.candidate.SameAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why an account belongs to a candidate, or does not, in words. */
final class JoinWords {
    private JoinWords() {}

    static String of(JoinedAccount account, List<Profile> others) {
        List<String> reasons = new ArrayList<>();
        if (!account.linkedWith().isEmpty()) {
            String sites = account.linkedWith().stream()
                    .map(other -> other.siteLabel() + " " + other.account().id())
                    .collect(Collectors.joining(", "));
            reasons.add("links to " + sites + ", and back");
        }
        account.answers().stream()
                .filter(answer -> others.stream()
                        .anyMatch(other -> other.id().equals(answer.other().id())))
                .map(JoinWords::said)
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add(others.isEmpty() ? "the only account so far" : "joined by way of another account");
        }
        reasons.add("read " + Times.moment(account.profile().lastSeen()));
        return String.join(" · ", reasons);
    }

    static String apart(JoinedAccount.Answer answer) {
        return "not joined: " + said(answer);
    }

    private static String said(JoinedAccount.Answer answer) {
        String by = answer.by() == null ? "a former member" : answer.by();
        SameAnswer said = answer.judgement().answer();
        String what = switch (said) {
            case YES -> "said it is the same person";
            case NO -> "said it is not the same person";
            case UNSURE -> "was unsure";
        };
        return "%s %s, %s".formatted(by, what, Times.day(answer.judgement().at()));
    }
}
