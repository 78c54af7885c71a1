package dev.plumbline.portal.finding;

import java.util.EnumMap;
import java.util.Map;

/**
 * The conditions of the Inbox, only those that are asked for. Each compares a column by an operator that leaks nothing,
 * so that row-level security lets an index answer it.
 */
final class InboxSql {
    /** Findings, with the candidate's name and the answer that stands; a snooze, and a dismissal until a day, end with their time. */
    static final String ROWS = """
            SELECT f.*, c.name AS candidate_name,
              CASE WHEN f.snoozed_until <= :now THEN 'open' ELSE f.state END AS standing,
              EXISTS (SELECT FROM disposition w WHERE w.team_id = f.team_id AND w.finding_key = f.key
                AND w.undone_at IS NULL AND w.sign_off = 'waiting') AS waiting
            FROM finding f JOIN candidate c ON c.team_id = f.team_id AND c.id = f.candidate_id
            """;

    private static final Map<SavedView, String> IN_VIEW = new EnumMap<>(Map.of(
            SavedView.OPEN, " AND NOT f.settled",
            SavedView.MINE, " AND f.state = 'claimed' AND f.answered_by = :me",
            SavedView.SETTLE, " AND NOT f.settled AND f.weight = 3",
            SavedView.SIGN_OFF, """
                     AND f.key IN (SELECT finding_key FROM disposition
                       WHERE team_id = :team AND undone_at IS NULL AND sign_off = 'waiting')
                    """,
            SavedView.ANSWERED, " AND f.settled",
            SavedView.ALL, ""));

    private static final Map<FindingSort, String> ORDER = new EnumMap<>(Map.of(
            FindingSort.NEWEST, " ORDER BY f.first_seen DESC, f.id DESC",
            FindingSort.OLDEST, " ORDER BY f.first_seen, f.id",
            FindingSort.SEVERITY, " ORDER BY f.weight DESC, f.first_seen DESC, f.id DESC"));

    private static final Map<FindingSort, String> BEHIND = new EnumMap<>(Map.of(
            FindingSort.NEWEST, " AND (f.first_seen, f.id) < (:afterSeen, :afterId)",
            FindingSort.OLDEST, " AND (f.first_seen, f.id) > (:afterSeen, :afterId)",
            FindingSort.SEVERITY, " AND (f.weight, f.first_seen, f.id) < (:afterWeight, :afterSeen, :afterId)"));

    private static final Map<FindingSort, String> UP_TO = new EnumMap<>(Map.of(
            FindingSort.NEWEST, " AND (f.first_seen, f.id) >= (:afterSeen, :afterId)",
            FindingSort.OLDEST, " AND (f.first_seen, f.id) <= (:afterSeen, :afterId)",
            FindingSort.SEVERITY, " AND (f.weight, f.first_seen, f.id) >= (:afterWeight, :afterSeen, :afterId)"));

    private InboxSql() {}

    /** What a view asks of a finding {@code f}, as a condition that begins with AND; empty for all. */
    static String inView(SavedView view) {
        return IN_VIEW.getOrDefault(view, "");
    }

    /** Which findings a view and a filter hold. */
    static String where(SavedView view, FindingFilter filter) {
        StringBuilder where = new StringBuilder(" WHERE f.team_id = :team AND f.gone_at IS NULL");
        where.append(inView(view));
        if (filter.severity() != null) {
            where.append(" AND f.weight = :weight");
        }
        if (filter.rule() != null) {
            where.append(" AND f.rule = :rule");
        }
        GroupKey group = filter.group();
        if (group != null) {
            where.append(" AND ").append(column(group.by())).append(" = ").append(value(group.by(), ":group"));
        }
        return where.append(narrowed(filter)).toString();
    }

    /** What a filter asks beside: a site of the finding, a name of its candidate; begins with AND, empty for neither. */
    static String narrowed(FindingFilter filter) {
        StringBuilder where = new StringBuilder();
        if (filter.site() != null) {
            where.append("""
                     AND EXISTS (SELECT FROM finding_site s
                       WHERE s.team_id = :team AND s.finding_id = f.id AND s.site = :site)
                    """);
        }
        if (filter.name() != null) {
            where.append("""
                     AND EXISTS (SELECT FROM candidate_term t WHERE t.team_id = :team AND t.candidate_id = f.candidate_id
                       AND t.term >= :name AND t.term < :nameEnd)
                    """);
        }
        return where.toString();
    }

    /** What findings of one group share. */
    static String column(Grouping by) {
        return switch (by) {
            case CANDIDATE -> "f.candidate_id";
            case RULE -> "f.rule";
            case CLUSTER -> "f.alike";
        };
    }

    /** A group's text as the column holds it. */
    static String value(Grouping by, String text) {
        return by == Grouping.CANDIDATE ? "CAST(" + text + " AS uuid)" : text;
    }

    /** No later than a finding in an order, as a condition that begins with AND. */
    static String upTo(FindingSort sort) {
        return UP_TO.getOrDefault(sort, "");
    }

    /** Behind a finding in an order, as a condition that begins with AND. */
    static String behind(FindingSort sort) {
        return BEHIND.getOrDefault(sort, "");
    }

    /** The order, behind a finding where one is given. */
    static String order(FindingSort sort, boolean behind) {
        return (behind ? behind(sort) : "") + ORDER.get(sort) + " LIMIT :limit";
    }
}
