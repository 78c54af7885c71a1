package dev.plumbline.scraper.rule;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.phone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Identifiers.Item;
import dev.plumbline.scraper.rule.Identifiers.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    private static final Dossier DOSSIER = new Dossier(
                    NOW,
                    List.of(
                            page(
                                    "GigHub",
                                    "one",
                                    NOW.minus(Duration.ofDays(30)),
                                    name("Tove Lind"),
                                    email("tove@before.example")),
                            page(
                                    "GigHub",
                                    "one",
                                    name("Tove Lind"),
                                    email("tove@now.example"),
                                    phone("555-0100", "+15550100"))),
                    List.of(),
                    List.of())
            .with(List.of(paid(1, "Tove Lind", "ACC-1"), paid(2, "TOVE LIND", "ACC-2")), List.of());

    @Test
    void keeps_what_earlier_versions_of_a_page_said() {
        assertThat(values(Kind.EMAIL)).containsExactly("tove@before.example", "tove@now.example");
        assertThat(values(Kind.PHONE)).containsExactly("+15550100");
        assertThat(values(Kind.ACCOUNT)).containsExactly("GigHub one");
    }

    @Test
    void names_a_thing_once_with_its_first_and_last_time() {
        Item payee = items(Kind.PAYEE).getFirst();
        assertThat(items(Kind.PAYEE)).hasSize(1);
        assertThat(payee.times()).isEqualTo(2);
        assertThat(payee.firstSeen()).isEqualTo(at(1));
        assertThat(payee.lastSeen()).isEqualTo(at(2));
        assertThat(payee.evidence().cssPath()).isEqualTo("row-1");
        assertThat(values(Kind.PAYOUT_ACCOUNT)).containsExactly("ACC-1", "ACC-2");
    }

    @Test
    void has_nothing_of_an_empty_dossier() {
        assertThat(Identifiers.of(new Dossier(NOW, List.of(), List.of(), List.of()))
                        .items())
                .isEmpty();
    }

    private static List<Item> items(Kind kind) {
        return Identifiers.of(DOSSIER).items().stream()
                .filter(item -> item.kind() == kind)
                .toList();
    }

    private static List<String> values(Kind kind) {
        return items(kind).stream().map(Item::value).toList();
    }

    private static Instant at(int month) {
        return Instant.parse("2026-0" + month + "-10T00:00:00Z");
    }

    private static EmployerRecord paid(int month, String payee, String account) {
        return new EmployerRecord.Payment(
                "c-7",
                null,
                at(month),
                payee,
                "bank",
                account,
                null,
                null,
                null,
                null,
                RecordRow.evidence(new UUID(0, 1), NOW, "Payment ledger", "c-7", month, "paid to " + payee));
    }
}
