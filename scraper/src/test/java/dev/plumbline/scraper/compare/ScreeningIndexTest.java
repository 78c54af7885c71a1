package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.compare.ScreeningIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScreeningIndexTest {
    private static final List<String> GIVEN = List.of(
            "Rafael",
            "Bob",
            "Robert",
            "J.",
            "Wei",
            "Wai",
            "Mohammed",
            "Muhamad",
            "Yusuf",
            "Joseph",
            "Elżbieta",
            "Mirosław",
            "Мирослав",
            "Юрий",
            "محمد",
            "יוסף",
            "Quan-Ye",
            "Abd al-Rahman",
            "Kim",
            "Jürgen",
            "Maria da Luz",
            "Ng",
            "Εlena",
            "Sandra");
    private static final List<String> FAMILY = List.of(
            "Dantas",
            "Dantes",
            "Ostrovin",
            "Островин",
            "Ostrowin",
            "Zhang",
            "Cheung",
            "Lin",
            "Park",
            "Bak",
            "Lee",
            "Rhee",
            "van der Meulen",
            "Vandermeulen",
            "al-Hashimi",
            "Hashimi",
            "الهاشمي",
            "כהן",
            "Cohen",
            "Wexley",
            "Wexly",
            "O'Neill",
            "Nguyễn",
            "Papadopoulos",
            "Παπαδόπουλος");
    private static final List<String> ALONE =
            List.of("林泉野", "林泉", "박지성", "Vandermeulen", "Li", "🙂", "", "Wexley, Talbot");
    private static final List<String> FIRMS = List.of(
            "Gullhaven Remote Staffing",
            "Gullhaven IT Services Co.",
            "GULLHAVEN REMOTE STAFFING LLC",
            "Gulhaven Remote Stafing",
            "Brackenmoor Services",
            "Brackenmoor Services Poland",
            "Brackenmoor",
            "Massachusetts Institute of Technology",
            "MIT",
            "Universidad de Lisboa",
            "University of Lisbon",
            "Plant 12 of Corvid Systems",
            "Plant 14 of Corvid Systems",
            "Corvid Systems Group",
            "Corvid Holding",
            "Group Holding",
            "Freelance",
            "Газпром",
            "Gazprom",
            "شركة النخيل",
            "7",
            "");

    @Test
    void finds_whatever_comparing_with_every_person_finds() {
        List<String> names = new ArrayList<>(ALONE);
        GIVEN.forEach(given -> FAMILY.forEach(family -> names.add(given + " " + family)));
        FAMILY.forEach(family -> names.add(family + " Rafael Maria"));
        assertSame(ScreeningIndex.persons(names), names, Screening::person, 7);
    }

    @Test
    void finds_whatever_comparing_with_every_organisation_finds() {
        assertSame(ScreeningIndex.organisations(FIRMS), FIRMS, Screening::organisation, 1);
    }

    @Test
    void a_whole_part_stands_for_an_initial_of_a_longer_name() {
        assertThat(ScreeningIndex.persons(List.of("J. Dantas Ostrovin")).find("Juan Dantas"))
                .extracting(Hit::at)
                .containsExactly(0);
        assertThat(ScreeningIndex.persons(List.of("Juan Dantas")).find("J. Dantas Ostrovin"))
                .extracting(Hit::at)
                .containsExactly(0);
    }

    @Test
    void an_empty_list_has_nothing() {
        assertThat(ScreeningIndex.persons(List.of()).find("Talbot Wexley")).isEmpty();
    }

    @Test
    void says_how_a_name_fits() {
        assertThat(ScreeningIndex.persons(List.of("Dorian Fexley", "WEXLEY, Talbot"))
                        .find("Talbot Wexley"))
                .containsExactly(new Hit(1, Comparison.agree("same name")));
    }

    private static void assertSame(
            ScreeningIndex index, List<String> names, BiFunction<String, String, Comparison> compare, int step) {
        for (int i = 0; i < names.size(); i += step) {
            String name = names.get(i);
            List<Integer> every = IntStream.range(0, names.size())
                    .filter(at -> compare.apply(name, names.get(at)).fits())
                    .boxed()
                    .toList();
            assertThat(index.find(name).stream().map(Hit::at)).as(name).containsExactlyInAnyOrderElementsOf(every);
        }
    }
}
