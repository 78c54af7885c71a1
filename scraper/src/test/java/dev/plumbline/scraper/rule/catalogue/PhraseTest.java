package dev.plumbline.scraper.rule.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Az 09 zz-aa | az 09 zz aa",
                "It's 5G | it's 5g",
                "  - | ''",
                "Größe über alles | größe über alles",
                "ｗｈａｔｓａｐｐ me | whatsapp me",
                "tele\u200bgram é | telegram é",
                "the agent’s é, last | the agent's é last"
            })
    void words_are_runs_of_letters_and_digits_made_plain(String text, String words) {
        assertThat(String.join(" ", Phrase.words(text))).isEqualTo(words);
    }

    @Test
    void a_gap_of_four_words_is_the_widest() {
        Phrase phrase = Phrase.of("pay ~ telegram|whatsapp");
        assertThat(phrase.in(Phrase.words("pay one two three four telegram"))).hasSize(1);
        assertThat(phrase.in(Phrase.words("pay one two three four five telegram")))
                .isEmpty();
        assertThat(phrase.in(Phrase.words("pay whatsapp"))).containsExactly(new Phrase.Match(0, 2));
    }

    @Test
    void words_without_a_tilde_must_follow_one_another() {
        Phrase phrase = Phrase.of("in advance");
        assertThat(phrase.in(Phrase.words("in advance, or half in advance")))
                .containsExactly(new Phrase.Match(0, 2), new Phrase.Match(4, 6));
        assertThat(phrase.in(Phrase.words("in the advance"))).isEmpty();
        assertThat(phrase.in(List.of("in"))).isEmpty();
    }

    @Test
    void a_phrase_of_one_word_is_found_at_the_last_word() {
        assertThat(Phrase.of("wallet").in(Phrase.words("my wallet"))).containsExactly(new Phrase.Match(1, 2));
        assertThat(Phrase.of("wallet|purse ~ only").beginnings()).containsExactlyInAnyOrder("wallet", "purse");
    }
}
