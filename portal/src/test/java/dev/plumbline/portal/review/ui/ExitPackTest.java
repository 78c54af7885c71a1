package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Identifiers;
import dev.plumbline.scraper.rule.Identifiers.Item;
import dev.plumbline.scraper.rule.Identifiers.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExitPackTest {
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");
    private static final Identifiers ONE = new Identifiers(List.of(new Item(
            Kind.PAYOUT_ACCOUNT,
            "=ACC-1",
            AT,
            AT,
            2,
            RecordRow.evidence(new UUID(0, 1), AT, "Payment ledger", "c-7", 3, "paid to Tove Lind"))));

    @Test
    void names_each_thing_with_its_place_and_lets_no_cell_become_a_formula() {
        assertThat(new String(ExitPack.csv(ONE), StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Kind,Value,First seen (UTC),Last seen (UTC),Times,Source,Where",
                        "Payout account,'=ACC-1,2026-03-04T05:06:07Z,2026-03-04T05:06:07Z,2,Payment ledger,row 3");
    }

    @Test
    void keeps_the_quotes_in_json() {
        assertThat(new String(ExitPack.json(ONE), StandardCharsets.UTF_8)).contains("paid to Tove Lind", "=ACC-1");
    }
}
