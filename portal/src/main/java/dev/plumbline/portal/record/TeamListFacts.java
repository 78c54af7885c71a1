package dev.plumbline.portal.record;

import dev.plumbline.scraper.rule.TeamFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A team's tables as the rules see them. */
final class TeamListFacts {
    private TeamListFacts() {}

    static TeamFacts of(Collection<TeamListLine> lines) {
        Map<TeamListKind, List<TeamListLine>> byKind =
                lines.stream().collect(Collectors.groupingBy(TeamListLine::kind));
        Function<TeamListKind, Stream<TeamListLine>> of = kind -> byKind.getOrDefault(kind, List.of()).stream();
        return new TeamFacts(
                Map.of(),
                of.apply(TeamListKind.APPROVED_TOOL).map(TeamListFacts::lower).collect(Collectors.toSet()),
                of.apply(TeamListKind.OWN_NETWORK).map(TeamListLine::value).collect(Collectors.toSet()),
                of.apply(TeamListKind.LISTED_NETWORK).map(TeamListLine::value).collect(Collectors.toSet()),
                of.apply(TeamListKind.FIRST_RELEASE)
                        .collect(Collectors.toMap(
                                TeamListFacts::lower, line -> LocalDate.parse(line.detail()), (first, next) -> first)),
                of.apply(TeamListKind.PUBLIC_ADDRESS).map(TeamListLine::value).toList(),
                false,
                Map.of());
    }

    private static String lower(TeamListLine line) {
        return line.value().toLowerCase(Locale.ROOT);
    }
}
