package dev.plumbline.scraper.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownTextsTest {
    private static final String STOCK = "I am a full stack developer with over 12 years of experience.";
    private static final String OWN =
            "I look after the quiet parts of a shop: the stock that has to be right on Monday, the refunds that nobody"
                    + " wants to write, and the export that the accountant opens once a year.";

    @Test
    void a_passage_that_is_mostly_stock_phrases_is_from_the_one_with_the_most_words() {
        Covered covered = known(STOCK + " Client satisfaction is my top priority.");
        assertThat(covered.templates()).extracting(KnownText::kind).containsExactly(KnownText.Kind.STOCK);
    }

    @Test
    void a_stock_phrase_in_a_text_of_ones_own_makes_no_template_of_it() {
        assertThat(known(STOCK + " " + OWN).templates()).isEmpty();
        assertThat(known(OWN).parts()).isEmpty();
    }

    @Test
    void an_overlap_keeps_the_words_that_are_not_known_and_its_runs_in_one() {
        String mine = OWN + " " + STOCK;
        Overlap all = TextComparison.compare(mine, OWN + " " + STOCK);
        Overlap rest = known(mine).without(all, Covered.ALL);
        assertThat(rest.words()).isLessThan(all.words()).isEqualTo(rest.longestRun());
        assertThat(ReuseThreshold.isReuse(rest)).isTrue();
        Overlap stock = TextComparison.compare(mine, STOCK + " Ask me about bicycles.");
        assertThat(known(mine).without(stock, Covered.ALL).words()).isZero();
    }

    @Test
    void a_rough_count_hides_no_shingle_and_a_template_hides_its_own() {
        long[] shingles = Shingles.of(OWN, List.of());
        KnownText text = new KnownText(UUID.randomUUID(), KnownText.Kind.UNKNOWN, "ring", OWN, List.of());
        assertThat(RareShingles.stored(shingles, KnownTexts.RELEASED.frequency(_ -> 700)))
                .hasSize(RareShingles.STORED);
        assertThat(RareShingles.stored(
                        shingles, KnownTexts.RELEASED.with(List.of(text)).frequency(_ -> 0)))
                .isEmpty();
    }

    @Test
    void a_sentence_of_many_accounts_still_tells_something_and_one_that_is_offered_to_everybody_tells_nothing() {
        KnownText ring = new KnownText(UUID.randomUUID(), KnownText.Kind.UNKNOWN, "ring", OWN, List.of());
        KnownTexts texts = KnownTexts.RELEASED.with(List.of(ring));
        Rarity rarity = new Rarity(texts.weight(_ -> 250), 100_000);
        Overlap own = TextComparison.compare(OWN, List.of(), OWN, List.of(), rarity);
        Overlap stock = TextComparison.compare(STOCK, List.of(), STOCK, List.of(), rarity);
        assertThat(own.bits()).isPositive();
        assertThat(stock.bits()).isZero();
        Overlap rest = texts.in(OWN, List.of()).withoutKnown(own);
        assertThat(ReuseThreshold.isReuseBesideKnown(rest)).isFalse();
    }

    @Test
    void six_words_of_two_people_among_known_ones_are_reuse_where_the_bits_say_so_and_five_are_not() {
        assertThat(ReuseThreshold.isReuseBesideKnown(rest(6, 30))).isTrue();
        assertThat(ReuseThreshold.isReuseBesideKnown(rest(5, 30))).isFalse();
        assertThat(ReuseThreshold.isReuseBesideKnown(rest(11, 20))).isFalse();
        assertThat(ReuseThreshold.isReuse(rest(6, 30))).isFalse();
    }

    private static Overlap rest(int words, double bits) {
        return new Overlap(0.1, 0.1, words, words, bits, List.of(), List.of());
    }

    @Test
    void boilerplate_is_known_text_whose_shingles_are_still_kept() {
        KnownText text = new KnownText(UUID.randomUUID(), KnownText.Kind.BOILERPLATE, "ours", OWN, List.of());
        KnownTexts texts = KnownTexts.RELEASED.with(List.of(text));
        assertThat(RareShingles.stored(Shingles.of(OWN, List.of()), texts.frequency(_ -> 0)))
                .hasSize(RareShingles.STORED);
        Covered covered = texts.in(OWN, List.of());
        assertThat(covered.without(TextComparison.compare(OWN, OWN), Covered.NAMED)
                        .words())
                .isZero();
    }

    @Test
    void what_many_texts_share_is_told_in_the_words_of_the_first() {
        List<CommonText.Holder> holders = List.of(
                new CommonText.Holder("Ida here, from the north. " + STOCK + " I repair radios.", List.of("Ida")),
                new CommonText.Holder("I bake bread at night. " + STOCK, List.of()),
                new CommonText.Holder(STOCK + " Bicycles are what I think about in the morning.", List.of()));
        assertThat(CommonText.of(holders)).isEqualTo("I am a full stack developer with over 12 years of experience");
    }

    private static Covered known(String text) {
        return KnownTexts.RELEASED.in(text, List.of());
    }
}
