package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord.ReferenceContact;
import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.SharedRecord.What;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferenceSharedTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new ReferenceShared())
                .flags("one contact named by two candidates", named("ilse@brandt.example", What.REFERENCE))
                .passes("a row that says something else of both", named("ilse@brandt.example", What.DEVICE))
                .explained(
                        "The reference is a personnel office, which speaks for many",
                        named("hr@brandt.example", What.REFERENCE))
                .cannotTell("The two worked together at the employer that the reference speaks for")
                .cannotTell("Both are represented by one agency");
    }

    @Test
    void names_the_reference_and_the_other_candidate() {
        assertThat(new ReferenceShared()
                        .check(named("ilse@brandt.example", What.REFERENCE))
                        .getFirst()
                        .headline())
                .isEqualTo("Reference shared with another candidate: 'Ilse Brandt' is also named by 'Tom Varga'");
    }

    private static Dossier named(String mailbox, What what) {
        ReferenceContact mine = reference("Rafael Dantas", 3, mailbox);
        ReferenceContact theirs = reference("Tom Varga", 9, mailbox);
        return dossier(page("GigHub", "rdantas", name("Rafael Dantas")))
                .with(List.of(mine), List.of(new SharedRecord(what, mine, theirs, "Tom Varga")));
    }

    private static ReferenceContact reference(String subject, int row, String mailbox) {
        return new ReferenceContact(
                subject,
                NOW,
                "Ilse Brandt",
                "Brandt Harbours",
                List.of(mailbox),
                List.of(),
                null,
                RecordRow.evidence(new UUID(0, 5), NOW, "References", subject, row, "Ilse Brandt, " + mailbox));
    }
}
