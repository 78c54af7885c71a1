package dev.plumbline.portal.base;

import java.util.Set;

/** The tables that belong to no team: what is looked up before a team is known, jobs, and the history of migrations. */
public final class ReferenceTables {
    /** Their names; every other table is a team's and isolated. */
    public static final Set<String> NAMES = Set.of(
            "team",
            "member",
            "claim_link",
            "pairing_code",
            "access_token",
            "host_turn",
            "scheduled_tasks",
            "flyway_schema_history");

    private ReferenceTables() {}
}
