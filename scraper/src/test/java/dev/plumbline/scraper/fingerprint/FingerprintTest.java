package dev.plumbline.scraper.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String BIO = "I am Jane Smith, a backend developer. For 8 years I have built payment services "
            + "in Java and Kotlin, most of them for small shops that outgrew their first system.";

    @Test
    void a_copy_under_another_name_with_other_figures_has_the_same_shingles() {
        String copy = BIO.replace("Jane Smith", "Piotr Nowak").replace("8", "12");
        assertThat(Shingles.of(copy, List.of("Piotr Nowak"))).containsExactly(Shingles.of(BIO, List.of("Jane Smith")));
        assertThat(Shingles.of(copy, List.of())).isNotEqualTo(Shingles.of(BIO, List.of()));
    }

    @Test
    void typography_case_and_hidden_characters_change_nothing() {
        String other = BIO.toUpperCase(java.util.Locale.ROOT)
                .replace("PAYMENT", "PAY\u200bMENT")
                .replace("DEVELOPER", "\uff24\uff25\uff36\uff25\uff2c\uff2f\uff30\uff25\uff32");
        assertThat(Shingles.of(other, List.of())).containsExactly(Shingles.of(BIO, List.of()));
    }

    @Test
    void a_first_name_that_is_also_a_word_is_masked_only_as_a_name() {
        assertThat(Words.of("Will will write. Ask Will", List.of("will")).words())
                .containsExactly("@", "will", "write", "ask", "@");
    }

    @Test
    void text_without_spaces_is_compared_by_character() {
        assertThat(Words.of("我是后端开发者").words()).hasSize(7);
        assertThat(TextComparison.compare("我是后端开发者，十年经验", "他说：我是后端开发者。").longestRun())
                .isEqualTo(7);
    }

    @Test
    void shared_runs_stand_at_the_same_index_on_both_sides() {
        String left = "One two three four five six. Something of my own here. Seven eight nine ten eleven.";
        String right = "Seven eight nine ten eleven! Quite another middle part; one, two, three, four, five, six.";
        Overlap overlap = TextComparison.compare(left, right);
        assertThat(overlap.words()).isEqualTo(11);
        assertThat(overlap.longestRun()).isEqualTo(6);
        assertThat(overlap.leftSpans().stream().map(s -> left.substring(s.from(), s.to())))
                .containsExactly("One two three four five six", "Seven eight nine ten eleven");
        assertThat(overlap.rightSpans().stream().map(s -> right.substring(s.from(), s.to())))
                .containsExactly("one, two, three, four, five, six", "Seven eight nine ten eleven");
    }

    @Test
    void a_repeated_sentence_is_counted_once() {
        Overlap overlap =
                TextComparison.compare("good clean code. good clean code. good clean code.", "good clean code");
        assertThat(overlap.words()).isEqualTo(3);
        assertThat(overlap.ofRight()).isEqualTo(1);
        assertThat(overlap.ofLeft()).isEqualTo(1 / 3.0);
    }

    @Test
    void empty_texts_share_nothing() {
        assertThat(TextComparison.compare("", "")).isEqualTo(new Overlap(0, 0, 0, 0, 0, List.of(), List.of()));
        assertThat(ReuseThreshold.isReuse(TextComparison.compare("", "a b c"))).isFalse();
    }

    @Test
    void the_rarest_of_each_part_are_kept_and_popular_ones_never() {
        long[] inOrder = IntStream.rangeClosed(1, 32).mapToLong(n -> n).toArray();
        assertThat(RareShingles.stored(inOrder, hash -> hash % 2 == 0 ? 1 : 9))
                .containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32);
        assertThat(RareShingles.stored(inOrder, hash -> hash < 31 ? 801 : 200)).containsExactly(31, 32);
        assertThat(RareShingles.probed(inOrder, hash -> hash > 3 ? 801 : 0)).containsExactly(1, 2, 3);
    }

    @Test
    void thirty_reused_words_and_a_heavily_edited_copy_are_reuse_and_a_shared_phrase_is_none() {
        Random random = new Random(7);
        String mine = words(random, 120);
        String thirty = words(random, 90) + " " + first(mine, 30);
        String edited = Arrays.stream(mine.split(" ", -1))
                .map(word -> random.nextInt(100) < 30 ? word(random) : word)
                .collect(Collectors.joining(" "));
        String phrase = words(random, 110) + " " + first(mine, 10);
        assertThat(ReuseThreshold.isReuse(TextComparison.compare(mine, thirty))).isTrue();
        assertThat(ReuseThreshold.isReuse(TextComparison.compare(mine, edited))).isTrue();
        assertThat(ReuseThreshold.isReuse(TextComparison.compare(mine, phrase))).isFalse();
    }

    @Test
    void words_that_stand_in_many_passages_are_no_reuse_however_many_they_are() {
        Random random = new Random(8);
        String shared = words(random, 60);
        String mine = words(random, 60) + " " + shared;
        String theirs = shared + " " + words(random, 60);
        Set<Long> popular = Arrays.stream(Shingles.of(shared, Set.of())).boxed().collect(Collectors.toSet());
        Rarity everywhere = new Rarity(shingle -> popular.contains(shingle) ? 900 : 1, 100_000);
        Rarity ring = new Rarity(shingle -> popular.contains(shingle) ? 150 : 1, 100_000);
        assertThat(ReuseThreshold.isReuse(TextComparison.compare(mine, Set.of(), theirs, Set.of(), everywhere)))
                .isFalse();
        assertThat(ReuseThreshold.isReuse(TextComparison.compare(mine, Set.of(), theirs, Set.of(), ring)))
                .isTrue();
    }

    @Test
    void short_phrases_here_and_there_are_no_reuse_and_the_same_words_in_one_edited_place_are() {
        Random random = new Random(9);
        List<String> phrases = Stream.generate(() -> words(random, 5)).limit(5).toList();
        String mine = words(random, 30) + " " + String.join(" and ", phrases) + " " + words(random, 30);
        String edited = words(random, 40) + " " + String.join(" or ", phrases) + " " + words(random, 20);
        String scattered = phrases.reversed().stream()
                .map(phrase -> words(random, 17) + " " + phrase)
                .collect(Collectors.joining(" "));
        assertThat(ReuseThreshold.isReuse(TextComparison.compare(mine, edited))).isTrue();
        assertThat(ReuseThreshold.isReuse(TextComparison.compare(mine, scattered)))
                .isFalse();
    }

    private static String first(String text, int words) {
        return Arrays.stream(text.split(" ", -1)).limit(words).collect(Collectors.joining(" "));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return random.ints(5, 'a', 'z' + 1)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    @Test
    void shingles_are_distinct_and_ascending() {
        long[] shingles = Shingles.of(BIO + " " + BIO, Set.of());
        assertThat(shingles).isSorted().doesNotHaveDuplicates();
    }
}
