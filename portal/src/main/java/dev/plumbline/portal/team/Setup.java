package dev.plumbline.portal.team;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The first run of whoever made a team: which steps are done, skipped or still open. It can be left and come back to. */
@Service
public class Setup {
    private final SetupRepository steps;
    private final TenantTransaction transactions;

    Setup(SetupRepository steps, TenantTransaction transactions) {
        this.steps = steps;
        this.transactions = transactions;
    }

    /** Opens every step. */
    void begin(Member who) {
        transactions.run(
                who.team(),
                () -> Arrays.stream(SetupStep.values()).forEach(step -> steps.set(who, step, SetupState.OPEN)));
    }

    /** The state of each step, in order; empty for who never had a first run. */
    public Map<SetupStep, SetupState> states(Member who) {
        return transactions.call(who.team(), () -> steps.states(who));
    }

    /** The first step that is open, if any is. */
    public Optional<SetupStep> next(Member who) {
        return states(who).entrySet().stream()
                .filter(step -> step.getValue() == SetupState.OPEN)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Settles a step, or opens it again. */
    public void settle(Member who, SetupStep step, SetupState state) {
        transactions.run(who.team(), () -> steps.set(who, step, state));
    }

    /** Skips whatever is open: no reminder any more. */
    public void putAway(Member who) {
        transactions.run(who.team(), () -> steps.skipOpen(who));
    }
}
