package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.JoinedAccount;
import dev.plumbline.portal.candidate.Profile;
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
            reasons.add(Words.say("accounts.links", sites));
        }
        account.answers().stream()
                .filter(answer -> others.stream()
                        .anyMatch(other -> other.id().equals(answer.other().id())))
                .map(JoinWords::said)
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add(others.isEmpty() ? Words.say("accounts.only") : Words.say("accounts.joinedByAnother"));
        }
        reasons.add(Words.say("accounts.read", Times.moment(account.profile().lastSeen())));
        return String.join(" · ", reasons);
    }

    static String apart(JoinedAccount.Answer answer) {
        return Words.say("accounts.apart", said(answer));
    }

    private static String said(JoinedAccount.Answer answer) {
        String by = answer.by() == null ? Words.say("review.formerMember") : answer.by();
        String at = Times.day(answer.judgement().at());
        return switch (answer.judgement().answer()) {
            case YES -> Words.say("accounts.saidSame", by, at);
            case NO -> Words.say("accounts.saidDifferent", by, at);
            case UNSURE -> Words.say("accounts.saidUnsure", by, at);
        };
    }
}
