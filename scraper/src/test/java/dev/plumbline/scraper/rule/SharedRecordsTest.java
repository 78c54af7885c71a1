package dev.plumbline.scraper.rule;

import static dev.plumbline.scraper.Records.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.SharedRecord.What;
import dev.plumbline.scraper.rule.SharedRecords.Other;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedRecordsTest {

    @Test
    void pairs_sign_ins_of_one_address_within_the_hour() {
        List<EmployerRecord> mine = rows("time,user,ip address\n2026-03-03T22:14:00Z,nora@example.org,203.0.113.17\n");
        List<EmployerRecord> theirs = rows("""
                time,user,ip address
                2026-03-03T22:17:00Z,ines@example.org,203.0.113.17
                2026-03-05T22:17:00Z,ines@example.org,203.0.113.17
                """);
        assertThat(SharedRecords.of(mine, List.of(new Other("Ines Okafor", theirs)), Set.of()))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.what()).isEqualTo(What.ADDRESS);
                    assertThat(pair.theirs().at()).isEqualTo("2026-03-03T22:17:00Z");
                });
        assertThat(SharedRecords.of(mine, List.of(new Other("Ines Okafor", theirs)), Set.of("203.0.113.0/24")))
                .isEmpty();
    }

    @Test
    void reads_one_phone_in_two_spellings() {
        List<EmployerRecord> mine =
                rows("candidate,reference name,email,phone\nnora@example.org,Ada Brill,,+49 30 5550 1203\n");
        List<EmployerRecord> theirs =
                rows("candidate,reference name,email,phone\nines@example.org,Bo Carr,,030 5550-1203\n");
        assertThat(SharedRecords.of(mine, List.of(new Other("Ines Okafor", theirs)), Set.of()))
                .extracting(SharedRecord::what)
                .containsExactly(What.REFERENCE);
    }

    @Test
    void keeps_few_pairs_of_what_thousands_of_rows_share() {
        String many = IntStream.range(0, 5_000)
                .mapToObj(i -> "2026-03-03T22:14:00Z,%s@example.org,203.0.113.17\n")
                .collect(Collectors.joining("", "time,user,ip address\n", ""));
        List<EmployerRecord> mine = rows(many.replace("%s", "nora"));
        List<EmployerRecord> theirs = rows(many.replace("%s", "ines"));
        assertThat(SharedRecords.of(mine, List.of(new Other("Ines Okafor", theirs)), Set.of()))
                .hasSizeLessThanOrEqualTo(20);
    }
}
