package dev.plumbline.scraper.rule;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Evidence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamiliesTest {

    @Test
    void counts_a_family_once() {
        Families families = Families.of(List.of(
                finding(Family.CONTACT, "a", "b"), finding(Family.CONTACT, "a", "c"), finding(Family.PLACE, "a", "b")));
        assertThat(families.independent()).isEqualTo(2);
        assertThat(families.standing().getFirst())
                .satisfies(contact -> assertThat(contact.findings()).isEqualTo(2));
    }

    @Test
    void counts_text_and_layout_of_one_pair_of_accounts_once() {
        assertThat(Families.of(List.of(
                                finding(Family.TEXT, "a", "b"),
                                finding(Family.LAYOUT, "b", "a"),
                                finding(Family.PICTURE, "a", "b")))
                        .standing())
                .extracting(Families.Standing::family)
                .containsExactly(Family.TEXT);
    }

    @Test
    void counts_layout_beside_text_where_it_is_of_another_pair() {
        assertThat(Families.of(List.of(finding(Family.TEXT, "a", "b"), finding(Family.LAYOUT, "a", "c")))
                        .independent())
                .isEqualTo(2);
    }

    @Test
    void leaves_notes_out() {
        Finding note = new Finding(
                "key", "rule", Severity.NOTE, Confidence.HIGH, Family.CODE, "h", "m", List.of(quote("a")), List.of());
        assertThat(Families.of(List.of(note)).independent()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void says_of_every_family_what_would_settle_it(Family family) {
        assertThat(Families.of(List.of(finding(family, "a"))).standing())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.label()).isNotBlank();
                    assertThat(one.settledBy()).isNotBlank().isNotEqualTo(one.label());
                });
    }

    private static Finding finding(Family family, String... accounts) {
        return new Finding(
                "key",
                "rule",
                Severity.ASK,
                Confidence.HIGH,
                family,
                "headline",
                "message.",
                Arrays.stream(accounts).map(FamiliesTest::quote).toList(),
                List.of());
    }

    private static Evidence quote(String account) {
        return evidence("GigHub", account, NOW, "quote");
    }
}
