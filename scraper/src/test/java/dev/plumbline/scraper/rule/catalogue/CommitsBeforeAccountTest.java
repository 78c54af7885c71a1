package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.commits;
import static dev.plumbline.scraper.Pages.memberSince;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommitsBeforeAccountTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new CommitsBeforeAccount())
                .flags("a dozen commits years before the account", account("2025-11", 12, 2021))
                .passes("commits after the account was made", account("2019", 40, 2021))
                .passes("the year of the account is not said more closely", account("2022", 40, 2021))
                .explained("A few old commits came along with a project", account("2025-11", 3, 2021))
                .explained("The account was made within months of the first commits", account("2021-08", 40, 2021))
                .cannotTell("The work was kept on another host before and moved")
                .cannotTell("An older account was given up, and the work moved to this one");
    }

    @Test
    void shows_the_day_of_the_account_and_the_first_commit() {
        assertThat(new CommitsBeforeAccount()
                        .check(account("2025-11", 12, 2021))
                        .getFirst()
                        .headline())
                .isEqualTo("Commits older than the account: 'Joined 2025-11' on CodePort, first commit dated"
                        + " 2021-02-01");
    }

    private static Dossier account(String joined, int commits, int year) {
        List<String> times = IntStream.range(0, commits)
                .mapToObj(i -> "%d-02-%02dT10:%02d:00+01:00".formatted(year, 1 + i % 28, i))
                .toList();
        return dossier(
                page("CodePort", "tomv", name("Tom Varga"), memberSince("Joined " + joined, joined)),
                commits("CodePort", "tomv", "Tom Varga", times));
    }
}
