package dev.plumbline.scraper.fingerprint;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Hashes;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LayoutComparisonTest {
    private static final LayoutRarity NEW_TEAM = LayoutRarity.of(_ -> 0, 0);

    @Test
    void the_larger_likeness_counts() {
        LayoutOverlap overlap = LayoutComparison.compare(
                layout(range(0, 100), range(0, 100)), layout(range(500, 600), range(0, 100)), NEW_TEAM);
        assertThat(overlap.byClasses()).isZero();
        assertThat(overlap.likeness()).isEqualTo(overlap.byPaths()).isGreaterThan(0.9);
        assertThat(overlap.paths()).isEqualTo(100);
        assertThat(LayoutThreshold.isReuse(overlap)).isTrue();
    }

    @Test
    void what_half_of_the_team_has_weighs_little() {
        LayoutRarity popular = LayoutRarity.of(feature -> feature < 90 ? 900 : 1, 1000);
        Claim.Layout left = layout(range(0, 120), range(0, 0));
        Claim.Layout right = layout(LongStream.concat(range(0, 90), range(300, 330)), range(0, 0));
        assertThat(LayoutComparison.compare(left, right, popular).likeness()).isLessThan(0.1);
        assertThat(LayoutComparison.compare(left, right, NEW_TEAM).likeness()).isGreaterThan(0.6);
    }

    @Test
    void two_bare_pages_are_not_alike_whatever_they_share() {
        LayoutOverlap overlap =
                LayoutComparison.compare(layout(range(0, 5), range(0, 5)), layout(range(0, 5), range(0, 5)), NEW_TEAM);
        assertThat(LayoutThreshold.isReuse(overlap)).isFalse();
    }

    @Test
    void sets_that_were_cut_are_compared_as_far_as_both_reach() {
        LongStream cut = range(0, LayoutComparison.FULL);
        LongStream small = range(400, 700);
        LayoutOverlap overlap =
                LayoutComparison.compare(layout(cut, range(0, 0)), layout(small, range(0, 0)), NEW_TEAM);
        assertThat(overlap.classes()).isEqualTo(LayoutComparison.FULL - 400);
        assertThat(overlap.byClasses()).isGreaterThan(0.4);
    }

    @Test
    void of_two_copies_each_keeps_what_the_other_asks_for() {
        Claim.Layout one = layout(range(0, 200), range(1000, 1200));
        Claim.Layout other = layout(range(0, 200), range(1000, 1200));
        assertThat(LayoutFeatures.probed(other, NEW_TEAM)).containsAll(LayoutFeatures.stored(one, NEW_TEAM));
        assertThat(LayoutFeatures.stored(one, NEW_TEAM)).hasSize(33);
    }

    @Test
    void three_telling_files_are_enough() {
        assertThat(LayoutThreshold.isReuse(new LayoutOverlap(0, 0, 0, 0, List.of("a.1", "b.2", "c.3"))))
                .isTrue();
        assertThat(LayoutThreshold.isReuse(new LayoutOverlap(0, 0, 0, 0, List.of("a.1", "b.2"))))
                .isFalse();
    }

    private static LongStream range(long from, long to) {
        return LongStream.range(from, to);
    }

    private static Claim.Layout layout(LongStream classes, LongStream paths) {
        return new Claim.Layout(
                "main.x",
                Hashes.text(classes.toArray()),
                Hashes.text(paths.toArray()),
                List.of("site.77ab90c1.css"),
                null,
                null,
                evidence("x", "x", NOW, "main.x"));
    }
}
