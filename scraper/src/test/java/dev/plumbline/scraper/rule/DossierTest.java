package dev.plumbline.scraper.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Records;
import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DossierTest {
    private record Count(int times) {}

    private static final String SIGN_INS = """
            time,user,ip address,result
            2026-03-03T08:00:00Z,nora@example.org,192.0.2.9,success
            2026-03-01T08:00:00Z,nora@example.org,192.0.2.9,success
            """;

    @Test
    void computes_what_several_rules_need_once() {
        AtomicInteger made = new AtomicInteger();
        Dossier dossier = Records.records();
        Count first = dossier.derived(Count.class, from -> new Count(made.incrementAndGet()));
        assertThat(dossier.derived(Count.class, from -> new Count(made.incrementAndGet())))
                .isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void computes_anew_where_the_facts_are_others() {
        Dossier dossier = Records.records();
        Dossier other = dossier.of(Records.networks(Set.of("192.0.2.0/24"), Set.of()));
        assertThat(dossier.derived(Count.class, from -> count(from))).isEqualTo(new Count(0));
        assertThat(other.derived(Count.class, from -> count(from))).isEqualTo(new Count(1));
    }

    @Test
    void is_the_same_dossier_whatever_was_computed_from_it() {
        Dossier asked = Records.records();
        asked.derived(Count.class, from -> new Count(1));
        assertThat(asked).isEqualTo(Records.records()).hasSameHashCodeAs(Records.records());
    }

    @Test
    void gives_the_rows_of_one_kind_oldest_first() {
        Dossier dossier = Records.records(SIGN_INS);
        assertThat(dossier.records(SignIn.class)).hasSize(2).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(dossier.records(Payment.class)).isEmpty();
    }

    private static Count count(Dossier dossier) {
        return new Count(dossier.team().ownNetworks().size());
    }
}
