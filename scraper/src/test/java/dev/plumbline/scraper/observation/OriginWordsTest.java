package dev.plumbline.scraper.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.observation.OriginWords.About;
import dev.plumbline.scraper.observation.OriginWords.Found;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which notes are kept, and which words keep one out. */
class OriginWordsTest {

    @ParameterizedTest
    @CsvSource({
        "He looked Asian and read his answers,Asian,ORIGIN",
        "probably north Korean,north Korean,ORIGIN",
        "had a strong accent,strong accent,SPEECH",
        "Her English was weak,Her English,SPEECH",
        "another man answered,another man,PERSON",
        "dark skin,skin,LOOKS",
        "is a Muslim,Muslim,BELIEF",
        "speaks Polish at home,Polish,ORIGIN",
        "Sprach mit Akzent,Akzent,SPEECH",
        "Ein Asiate kam ins Bild,Asiate,ORIGIN",
        "Il avait un accent étranger,un accent,SPEECH",
        "parecía asiático,asiatico,ORIGIN",
        "говорит с акцентом,акцентом,SPEECH",
        "похож на китайца,китаица,ORIGIN",
        "听起来有口音,口音,SPEECH",
        "アジア系の人,アジア系,ORIGIN",
        "외국인 같다,외국인,ORIGIN",
        "من أصل صيني,صيني,ORIGIN",
        "वह चीनी है,चीनी,ORIGIN",
        "A\u200Bsian,Asian,ORIGIN"
    })
    void finds_words_about_origin_speech_and_looks(String note, String words, About about) {
        assertThat(OriginWords.in(note)).contains(new Found(words, about));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The camera was off; a black screen for the whole hour.",
                "Could not explain the race condition in the queue.",
                "Asked why the accent colour of the native app changed.",
                "Said that he is in Poland now and was in Vietnam before.",
                "She read the answers from a second screen.",
                "Polished the React Native part; the foreign key was missing.",
                "Christian and Germaine joined from our side.",
                "Paid through Western Union before.",
                "Man hörte, dass jemand die Antworten vorsprach.",
                "Ответы приходили с задержкой.",
                "回答までに長い間があった。",
                "Answered after a wait of ten seconds, five times."
            })
    void leaves_what_was_said_and_done_alone(String note) {
        assertThat(OriginWords.in(note)).isEmpty();
    }

    @Test
    void is_not_slowed_by_a_text_made_for_it() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> OriginWords.in("looked like looked ".repeat(200_000)));
    }

    @Test
    void says_what_each_word_is_about() {
        assertThat(About.values()).allSatisfy(about -> assertThat(about.words()).isNotBlank());
    }
}
