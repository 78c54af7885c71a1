package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.GitLogs;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.RuleTester;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommitsMadeAtOnceTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new CommitsMadeAtOnce())
                .flags("three years of commits made in an evening", dossier(log(36, 30, 1)))
                .flags(
                        "a few old patches at once, and on another day years of commits at once",
                        dossier(GitLogs.page(Stream.concat(
                                        lines("2025-05-01T10:00:00+01:00", 6, 90, 1),
                                        lines("2026-02-01T10:00:00+01:00", 36, 30, 1))
                                .toArray(String[]::new))))
                .passes("three years of commits, each made when it is dated", dossier(log(36, 30, 30 * 24 * 60)))
                .passes("a few old patches applied together", dossier(log(6, 90, 1)))
                .explained("A rebase of some weeks of work before a merge", dossier(log(40, 1, 1)))
                .cannotTell("The history was moved from another system or cleaned of large files")
                .cannotTell("The repository was split off a larger one with its history");
    }

    @Test
    void ten_commits_over_a_year_are_the_least() {
        assertThat(new CommitsMadeAtOnce().check(dossier(log(10, 45, 1)))).hasSize(1);
        assertThat(new CommitsMadeAtOnce().check(dossier(log(9, 60, 1)))).isEmpty();
        assertThat(new CommitsMadeAtOnce().check(dossier(log(10, 40, 1)))).isEmpty();
    }

    @Test
    void finds_the_longest_run_where_a_short_one_comes_after() {
        Reading log = GitLogs.page(Stream.concat(
                        lines("2025-02-01T10:00:00+01:00", 36, 30, 1), lines("2026-05-01T10:00:00+01:00", 20, 40, 1))
                .toArray(String[]::new));
        assertThat(new CommitsMadeAtOnce().check(dossier(log)).getFirst().message())
                .startsWith("36 commits")
                .endsWith("on 2025-02-01 (UTC).");
    }

    @Test
    void a_commit_made_within_a_month_of_its_date_is_as_usual() {
        assertThat(new CommitsMadeAtOnce()
                        .check(dossier(log(50, 29, 1)))
                        .getFirst()
                        .message())
                .startsWith("49 commits");
    }

    /** Commits dated so many days apart, and made so many minutes apart after the last of them. */
    private static Reading log(int commits, int daysApart, int minutesApart) {
        return GitLogs.page(lines("2026-02-01T10:00:00+01:00", commits, daysApart, minutesApart)
                .toArray(String[]::new));
    }

    private static Stream<String> lines(String end, int commits, int daysApart, int minutesApart) {
        OffsetDateTime last = OffsetDateTime.parse(end);
        return IntStream.range(0, commits)
                .mapToObj(i -> "%040x|Ilse Varga|ilse@varga.example|%s|%s|Step %d"
                        .formatted(
                                i,
                                last.minusDays((long) daysApart * (commits - i)),
                                minutesApart > 60
                                        ? last.minusDays((long) daysApart * (commits - i))
                                                .plusMinutes(3)
                                        : last.plusMinutes((long) minutesApart * i),
                                i));
    }
}
