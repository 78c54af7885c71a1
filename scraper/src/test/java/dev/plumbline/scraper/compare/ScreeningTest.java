package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "Talbot Wexley, Talbot Wexley",
        "Talbot Wexley, Wexley Talbot",
        "'Wexley, Talbot', T. Wexley",
        "Robert Ashworth, Bob Ashworth",
        "Robert Ashworth, Robert James Ashworth",
        "Pieter van der Meulen, Pieter Vandermeulen",
        "Yusuf Abdulrahman, Youssef Abd al-Rahman",
        "Мирослав Островин, Miroslav Ostrovin",
        "Мирослав Островин, Mirosław Ostrowin",
        "Сергій Гончаренко, Sergey Goncharenko",
        "Θεόδωρος Ξενάκης, Theodore Xenakis",
        "ليلى حدّاد, Leila Haddad",
        "משה רבין, Moshe Rabin",
        "林泉野, Lin Quanye",
        "林泉野, Lin Chuan-yeh",
        "張曉明, 张晓明",
        "陈建国, Chan Kin Kwok",
        "이지은, Rhee Ji-eun",
        "サトウ ケンジ, Kenji Satō",
        "राजेश शर्मा, Rajesh Sharma",
        "ნინო კვარაცხელია, Nino Kvaratskhelia",
    })
    void finds_a_person_under_another_spelling(String left, String right) {
        assertThat(Screening.person(left, right).fits()).isTrue();
        assertThat(Screening.person(right, left).fits()).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "Talbot, Talbot Wexley",
        "Talbot W., Talbot Wexley",
        "Talbot Wexley, Talbot Norwick",
        "Talbot Wexley, Edmund Wexley",
        "Talbot James Wexley, Talbot James Norwick",
        "Li Wei, Li Na",
        "Chen Wei, Cheng Wei",
        "Kim Min-jun, Kim Min-ho",
        "김민준, 김민호",
        "张晓明, 张晓东",
        "Алексей Воронов, Андрей Воронов",
        "Sergey Viktorovich Lebedev, Sergey Borisovich Lebedev",
        "Ahmad bin Hasan Qarimi, Hasan bin Ahmad Qarimi",
        "Mohamed Alami, محمود العلمي",
    })
    void shares_too_little_of_a_name_for_a_hit(String left, String right) {
        assertThat(Screening.person(left, right).fits()).isFalse();
        assertThat(Screening.person(right, left).fits()).isFalse();
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "Corvid Systems GmbH, Corvid Systems Gesellschaft mit beschränkter Haftung, true",
        "Corvid Systems G.m.b.H., CORVID SYSTEMS, true",
        "ООО «Северный Мост», Severny Most LLC, true",
        "株式会社青空製作所, 青空製作所, true",
        "주식회사 푸른바다, (주)푸른바다, true",
        "Halden Works Ltd., Haldenworks, true",
        "'Grupo Almendra, S.A. de C.V.', Grupo Almendra, true",
        "Tidewater Capital Fund V L.P., Tidewater Capital Fund VI L.P., true",
        "Corvid Systems GmbH, Corvid Logistics GmbH, false",
        "Banco Almendra S.A., Banco Almendra Chile S.A., false",
        "Corvid Global Solutions, Corvid Global Solutions II, false",
        "Self-employed, Self-employed, false",
    })
    void tells_organisations_apart_by_a_word_more(String left, String right, boolean hit) {
        assertThat(Screening.organisation(left, right).fits()).isEqualTo(hit);
        assertThat(Screening.organisation(right, left).fits()).isEqualTo(hit);
    }

    @Test
    void says_why_a_name_is_a_hit() {
        assertThat(Screening.person("Bob Ashworth", "Robert Ashworth").reason())
                .isEqualTo("short form or other form of one name");
        assertThat(Screening.person("Talbot Wexley", "Talbot Norwick").reason())
                .isEqualTo("'wexley' against 'norwick'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a ", "abd ", "张", "김", "i", "x-", "a\u0301", "\u202e\u0000", "\ud800", "v", "S.", "株式会社", "्"})
    void stays_quick_on_hostile_names(String unit) {
        String endless = unit.repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Screening.person(endless, endless + "b").agreement()).isNotNull();
            assertThat(Screening.person(endless, "Talbot Wexley").agreement()).isNotNull();
            assertThat(Screening.organisation(endless, endless + "b").agreement())
                    .isNotNull();
            assertThat(Names.compare(endless, endless + "b").agreement()).isNotNull();
        });
    }

    @Property(tries = 300)
    void says_the_same_both_ways(@ForAll("names") String left, @ForAll("names") String right) {
        assertThat(Screening.person(left, right).fits())
                .isEqualTo(Screening.person(right, left).fits());
        assertThat(Screening.organisation(left, right).fits())
                .isEqualTo(Screening.organisation(right, left).fits());
        assertThat(Names.compare(left, right).agreement())
                .isEqualTo(Names.compare(right, left).agreement());
    }

    @Property(tries = 300)
    void never_differs_from_itself(@ForAll("names") String name) {
        assertThat(Screening.person(name, name).differs()).isFalse();
        assertThat(Screening.organisation(name, name).differs()).isFalse();
        assertThat(Names.compare(name, name).differs()).isFalse();
    }

    @Property(tries = 300)
    void never_throws(@ForAll String left, @ForAll String right) {
        assertThat(Screening.person(left, right)).isNotNull();
        assertThat(Screening.organisation(left, right)).isNotNull();
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> part = Arbitraries.of(List.of(
                "Talbot",
                "Wexley",
                "al",
                "bin",
                "Abd",
                "din",
                "T.",
                "Li",
                "Wei",
                "张晓明",
                "김민준",
                "Мирослав",
                "ليلى",
                "van",
                "der",
                "Bob",
                "Robert",
                "タナカ",
                "राजेश",
                "GmbH",
                "S.A.",
                "II",
                ",",
                "Kim",
                "Minjun",
                "Ουρανία",
                "ss\u0301"));
        return Combinators.combine(part, part, part, part).as((a, b, c, d) -> a + " " + b + " " + c + " " + d);
    }
}
