package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.memberSince;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountsMadeTogetherTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AccountsMadeTogether())
                .flags("three accounts of one summer month", made("2026-07", "2026-07", "2026-08"))
                .passes("two accounts of one month", made("2026-07", "2026-07"))
                .passes("accounts that came over the years", made("2019-02", "2022-06", "2026-07"))
                .explained(
                        "An older account stands beside the new ones", made("2026-07", "2026-07", "2026-07", "2014-03"))
                .explained(
                        "The sites show only the year, or the accounts are years old by now",
                        made("2021-07", "2021-07", "2021-08"))
                .cannotTell("Began to work for themselves at that time")
                .cannotTell("Moved all accounts to a new name or address");
    }

    @Test
    void names_the_months_and_the_sites() {
        assertThat(new AccountsMadeTogether()
                        .check(made("2026-07", "2026-07", "2026-08"))
                        .getFirst()
                        .headline())
                .isEqualTo("Accounts made together: 3 accounts of 2026-07 to 2026-08, on Site0, Site1, Site2");
    }

    @Test
    void leaves_years_without_a_month_alone() {
        assertThat(new AccountsMadeTogether().check(made("2026", "2026", "2026")))
                .isEmpty();
    }

    private static Dossier made(String... months) {
        return dossier(IntStream.range(0, months.length)
                .mapToObj(i -> page("Site" + i, "one", memberSince("Joined " + months[i], months[i])))
                .toArray(Reading[]::new));
    }
}
