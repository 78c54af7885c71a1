package dev.plumbline.portal.finding;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Counts whose cost does not grow with the team. A view alone is walked along its index up to a bound; under a site or a
 * name, which no such index knows, the last findings of that site or name are sorted into all views at once.
 */
final class CountSql {
    private static final String OF_SITE = """
            WITH near AS MATERIALIZED (
              SELECT finding_id AS id FROM finding_site WHERE team_id = :team AND site = :site
              ORDER BY finding_id DESC LIMIT :limit),
            """;
    private static final String OF_NAME = """
            WITH named AS MATERIALIZED (
              SELECT candidate_id FROM candidate_term WHERE team_id = :team AND term >= :name AND term < :nameEnd LIMIT :limit),
            near AS MATERIALIZED (
              SELECT f.id FROM (SELECT DISTINCT candidate_id FROM named) c
              JOIN finding f ON f.team_id = :team AND f.candidate_id = c.candidate_id AND f.gone_at IS NULL LIMIT :limit),
            """;

    private CountSql() {}

    /** Whether all views are counted in one pass. */
    static boolean isOnePass(FindingFilter filter) {
        return filter.site() != null || filter.name() != null;
    }

    /** One number a view, named by its label, and {@code looked}: how many rows were looked at. */
    static String onePass(FindingFilter filter) {
        String views = Arrays.stream(SavedView.values())
                .map(view ->
                        "count(*) FILTER (WHERE true%s)::int AS \"%s\"".formatted(InboxSql.inView(view), view.label()))
                .collect(Collectors.joining(", "));
        boolean named = filter.name() != null;
        FindingFilter rest =
                new FindingFilter(filter.severity(), filter.rule(), named ? filter.site() : null, null, filter.group());
        String looked = named
                ? "greatest((SELECT count(*) FROM near), (SELECT count(*) FROM named))"
                : "(SELECT count(*) FROM near)";
        return (named ? OF_NAME : OF_SITE)
                + "f AS MATERIALIZED (SELECT f.key, f.settled, f.state, f.answered_by, f.weight FROM near JOIN finding f ON f.team_id = :team AND f.id = near.id "
                + InboxSql.where(SavedView.ALL, rest)
                + ") SELECT "
                + views
                + ", " + looked + "::int AS looked FROM f";
    }

    /** The number of one view, up to {@code limit}. */
    static String bounded(SavedView view, FindingFilter filter) {
        return "SELECT count(*)::int FROM (SELECT FROM finding f" + InboxSql.where(view, filter)
                + " LIMIT :limit) AS counted";
    }
}
