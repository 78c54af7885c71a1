package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSkillTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    English (native)          | en native
                    English C1                | en C1
                    Fluent English            | en Fluent
                    Deutsch – Muttersprache   | de Muttersprache
                    Englisch: fließend        | en fließend
                    Anglais courant           | en courant
                    Inglés (avanzado)         | en avanzado
                    Inglês fluente            | en fluente
                    Italiano madrelingua      | it madrelingua
                    angielski (C1)            | en C1
                    Английский язык — B2      | en B2
                    Англійська (вільно)       | en вільно
                    İngilizce - ileri seviye  | en ileri seviye
                    英语：流利                 | en 流利
                    英文（精通）                | en 精通
                    英語（ビジネスレベル）       | en ビジネスレベル
                    영어 (원어민)              | en 원어민
                    اللغة الإنجليزية - ممتاز  | en ممتاز
                    अंग्रेज़ी (धाराप्रवाह)        | en धाराप्रवाह
                    हिन्दी                     | hi null
                    """)
    void reads_languages_as_fifteen_languages_name_them(String text, String skill) {
        String read = LanguageSkill.parse(text)
                .map(some -> some.language() + " " + some.level())
                .orElse("-");
        assertThat(read).isEqualTo(skill);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java", "Native", "Spring Boot", "C1", "Go (expert)"})
    void what_is_no_language_is_not_read(String text) {
        assertThat(LanguageSkill.parse(text)).isEmpty();
    }
}
