package dev.plumbline.portal.finding;

import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.claim.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which scopes a dismissal of a finding may have. */
@Component
public class DismissalScopes {
    private final TextMarks marks;

    DismissalScopes(TextMarks marks) {
        this.marks = marks;
    }

    /** The scopes that this member may dismiss a finding of a rule in, the narrowest first; none for who may dismiss nothing. */
    public List<DismissalScope> of(Member member, String rule, List<Evidence> evidence) {
        List<DismissalScope> scopes = new ArrayList<>();
        if (member.may(Action.TRIAGE)) {
            scopes.add(DismissalScope.FINDING);
            if (isPair(evidence)) {
                scopes.add(DismissalScope.PAIR);
            }
            scopes.add(DismissalScope.CANDIDATE_AND_RULE);
            if (member.may(Action.DISMISS_EVERYWHERE) && isText(rule, evidence)) {
                scopes.add(DismissalScope.TEXT);
            }
        }
        return scopes;
    }

    boolean isPair(Collection<Evidence> evidence) {
        return evidence.stream().map(Evidence::account).distinct().count() == 2;
    }

    boolean isText(String rule, List<Evidence> evidence) {
        return !evidence.isEmpty() && marks.takes(rule, evidence.getFirst().quote());
    }
}
