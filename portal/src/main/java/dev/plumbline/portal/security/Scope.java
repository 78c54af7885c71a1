package dev.plumbline.portal.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token may be used for, whatever the role of its member: the one table of scopes and actions. */
public enum Scope {
    READ(Action.READ),
    CAPTURE(Action.CAPTURE),
    TRIAGE(Action.TRIAGE, Action.JOIN_ACCOUNTS, Action.DISMISS_EVERYWHERE),
    SHORTLIST(Action.SHORTLIST, Action.DECIDE),
    RECORDS(Action.IMPORT_RECORDS),
    ADMIN(
            Action.SEE_AUDIT,
            Action.MANAGE_TEAM,
            Action.SET_RULES,
            Action.MANAGE_WATCHLISTS,
            Action.MANAGE_INTEGRATIONS,
            Action.MAINTAIN_READING,
            Action.MANAGE_PRIVACY,
            Action.PAIR_DEVICE);

    /** What a paired extension may. */
    public static final Set<Scope> EXTENSION = Set.of(READ, CAPTURE, TRIAGE, SHORTLIST);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable; the checker knows Guava's types only.
    private final Set<Action> actions;

    Scope(Action... actions) {
        this.actions = Set.of(actions);
    }

    /** Whether the scope opens the action. */
    public boolean opens(Action action) {
        return actions.contains(action);
    }

    /** As it is written in the database: lower case, separated by spaces. */
    static String write(Set<Scope> scopes) {
        return scopes.stream()
                .sorted()
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static Set<Scope> read(String scopes) {
        Set<Scope> result = EnumSet.noneOf(Scope.class);
        Arrays.stream(scopes.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .forEach(name -> result.add(valueOf(name.toUpperCase(Locale.ROOT))));
        return result;
    }
}
