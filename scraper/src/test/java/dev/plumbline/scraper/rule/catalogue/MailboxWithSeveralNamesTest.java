package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.scraper.GitLogs;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MailboxWithSeveralNamesTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new MailboxWithSeveralNames())
                .flags(
                        "two commits under the name of another profile",
                        dossier(log("Dorian Fexley", "Dorian Fexley"), page("Folio", "dfexley", name("Dorian Fexley"))))
                .passes("one name throughout", dossier(log()))
                .explained(
                        "The name is written in a short form, another order or another script",
                        dossier(log("Wexley, Talbot", "T. Wexley")))
                .explained(
                        "An account name or the name of a machine stands in place of the name",
                        dossier(log("twexley", "build-host-3", "build-host", "Wexley-Build", "2nd Machine")))
                .cannotTell("Two people worked at one machine, or one committed for the other")
                .cannotTell("A name from before a change, as after a marriage");
    }

    @Test
    void names_both_and_the_address() {
        Finding finding = new MailboxWithSeveralNames()
                .check(dossier(log("Dorian Fexley", "Dorian Fexley")))
                .getFirst();
        assertThat(finding.headline())
                .isEqualTo("Commits of one address carry two names: 'Talbot Wexley' and 'Dorian Fexley' under"
                        + " 'talbot@wexley.example' on Git log (team.log)");
        assertThat(finding.message()).isEqualTo("2 commits under this address carry another name.");
    }

    @Test
    void one_commit_is_said_with_less_confidence_than_two() {
        assertThat(new MailboxWithSeveralNames().check(dossier(log("Dorian Fexley"))))
                .extracting(Finding::confidence, Finding::message)
                .containsExactly(tuple(Confidence.MEDIUM, "One commit under this address carries another name."));
        assertThat(new MailboxWithSeveralNames().check(dossier(log("Dorian Fexley", "Dorian Fexley"))))
                .extracting(Finding::confidence)
                .containsExactly(Confidence.HIGH);
    }

    @Test
    void a_name_in_a_script_without_spaces_is_a_full_one() {
        assertThat(new MailboxWithSeveralNames().check(dossier(log("이지은")))).isEmpty();
        assertThat(new MailboxWithSeveralNames().check(dossier(log("Дориан Фексли"))))
                .hasSize(1);
    }

    private static Reading log(String... others) {
        return GitLogs.page(Stream.concat(
                        Stream.of("Talbot Wexley", "Talbot Wexley", "Talbot Wexley"), Stream.of(others))
                .map(name -> "1c2020bbbf04|" + name
                        + "|talbot@wexley.example|2026-03-02T10:00:00+01:00|2026-03-02T10:00:00+01:00|Name the threads")
                .toArray(String[]::new));
    }
}
