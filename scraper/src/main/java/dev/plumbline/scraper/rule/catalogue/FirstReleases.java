package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.rule.TeamFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * When technologies were first in public, by {@code first-releases.csv} and by what a team added; of one in both, the team's
 * month counts.
 */
final class FirstReleases {

    private static final Map<String, YearMonth> TABLE = table();

    private final TeamFacts team;

    FirstReleases(TeamFacts team) {
        this.team = team;
    }

    /** The month of a technology by any of its names; empty where neither knows it. */
    Optional<YearMonth> of(String technology) {
        String name = technology.strip().toLowerCase(Locale.ROOT);
        LocalDate added = team.firstReleases().get(name);
        return added == null ? Optional.ofNullable(TABLE.get(name)) : Optional.of(YearMonth.from(added));
    }

    /** How many names the table knows. */
    static int size() {
        return TABLE.size();
    }

    private static Map<String, YearMonth> table() {
        Map<String, YearMonth> table = new HashMap<>();
        for (List<String> row : Table.rows(FirstReleases.class, "first-releases.csv")) {
            for (String name : row.getFirst().split("\\|", -1)) {
                table.put(name.strip(), YearMonth.parse(row.get(1)));
            }
        }
        return Map.copyOf(table);
    }
}
