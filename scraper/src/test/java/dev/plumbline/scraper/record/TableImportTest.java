package dev.plumbline.scraper.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.record.EmployerRecord.Software;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableImportTest {

    @Test
    void guesses_columns_from_names_in_several_spellings() throws IOException {
        Imported ledger = Imported.of("""
                Vendor ID;Vendor Name;Beneficiary;IBAN;Betrag;Currency;Buchungstag
                V-7;Lucia Ferrer;Lucia Ferrer;ES00-EXAMPLE-1;1.234,50;EUR;05.03.2026
                """);
        assertThat(ledger.preview().mapping().kind()).isEqualTo(RecordKind.PAYMENT);
        Payment payment = ledger.all(Payment.class).getFirst();
        assertThat(payment.subject()).isEqualTo("v-7");
        assertThat(payment.amount()).isEqualByComparingTo(new BigDecimal("1234.50"));
        assertThat(ledger.quotes())
                .containsExactly(
                        "2026-03-05, 1234.50 EUR paid to Lucia Ferrer, account ES00-EXAMPLE-1, for Lucia Ferrer");
    }

    @Test
    void says_of_a_row_what_to_do() throws IOException {
        Imported log = Imported.of("""
                time,user,ip address
                2026-03-05T08:02:00Z,nora@example.org,192.0.2.10
                yesterday,nora@example.org,192.0.2.10
                2026-03-05T08:02:00Z,,192.0.2.10
                2026-03-05T08:02:00Z,nora@example.org,the office
                """);
        assertThat(log.records()).hasSize(1);
        assertThat(log.errors()).extracting(RowError::row).containsExactly(3, 4, 5);
        assertThat(log.errors()).extracting(RowError::column).containsExactly("time", "user", "ip address");
        assertThat(log.errors()).extracting(RowError::sentence).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void asks_where_a_date_can_be_read_in_two_ways_and_reads_it_as_told() throws IOException {
        String text = "date,user,ip address\n03/04/2026,nora@example.org,192.0.2.10\n";
        Imported log = Imported.of(text);
        assertThat(log.preview().ambiguous()).hasSize(1);
        assertThat(log.errors()).hasSize(1);
        Mapping guessed = log.preview().mapping();
        Mapping told =
                new Mapping(guessed.format(), guessed.kind(), guessed.columns(), guessed.zone(), "dd/MM/yyyy", '.');
        Imported again = Imported.of(text.getBytes(StandardCharsets.UTF_8), log.preview(), told, Imported.SOURCE);
        assertThat(again.records().getFirst().at()).isEqualTo("2026-04-03T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void reads_the_usual_encodings(String charset) throws IOException {
        Imported inventory = Imported.of(
                "host\tuser\tproduct\nLT-1\tzoë@example.org\tÉditeur\n".repeat(1),
                java.nio.charset.Charset.forName(charset));
        Software program = inventory.all(Software.class).getFirst();
        assertThat(program.product()).isEqualTo("Éditeur");
        assertThat(program.subject()).isEqualTo("zoë@example.org");
    }

    @Test
    void takes_local_times_in_the_zone_that_was_chosen() throws IOException {
        String text = "time,user,ip address\n2026-07-01 09:30,nora@example.org,192.0.2.10\n";
        Imported log = Imported.of(text);
        Mapping guessed = log.preview().mapping();
        Mapping lisbon =
                new Mapping(guessed.format(), guessed.kind(), guessed.columns(), ZoneId.of("Europe/Lisbon"), null, '.');
        Imported again = Imported.of(text.getBytes(StandardCharsets.UTF_8), log.preview(), lisbon, Imported.SOURCE);
        assertThat(again.records().getFirst().at()).isEqualTo("2026-07-01T08:30:00Z");
    }

    @Test
    void ends_with_a_sentence_where_a_quotation_mark_is_never_closed() throws IOException {
        String text = "time,user,ip address\n2026-03-05T08:02:00Z,nora@example.org,192.0.2.10\n2026-03-05T08:02:00Z,\""
                + "x\n".repeat(1_200_000);
        Imported log = Imported.of(text);
        assertThat(log.records()).hasSize(1);
        assertThat(log.summary().stopped()).contains("quotation mark");
    }

    @Test
    void refuses_a_mapping_whose_column_is_not_there() {
        byte[] file = "time,user\n".getBytes(StandardCharsets.UTF_8);
        Mapping mapping =
                Mapping.of(RecordFormat.TABLE, RecordKind.SIGN_IN, Map.of(Field.TIME, "when", Field.SUBJECT, "user"));
        assertThatThrownBy(() -> Imported.of(
                        file,
                        new Preview(
                                mapping,
                                java.util.List.of(),
                                java.util.List.of(),
                                java.util.List.of(),
                                java.util.List.of()),
                        mapping,
                        Imported.SOURCE))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("'when'");
    }

    @Test
    void fills_network_and_country_from_the_ranges_of_the_team() throws IOException {
        RangeTable ranges =
                RangeTable.read(new java.io.ByteArrayInputStream("""
                        cidr,asn,name,country,hosting
                        203.0.113.0/24,AS64511,Example Hosting,US,true
                        203.0.113.128/25,64500,Example Access,PT,false
                        2001:db8::/32,64501,Example Six,PL,
                        """.getBytes(StandardCharsets.UTF_8)), error -> {});
        ImportSource source =
                new ImportSource(Imported.SOURCE.importId(), Imported.SOURCE.importedAt(), "Invented log", ranges);
        Imported log = Imported.of("""
                time,user,ip address
                2026-03-05T08:02:00Z,nora@example.org,203.0.113.7
                2026-03-05T08:03:00Z,nora@example.org,203.0.113.200
                2026-03-05T08:04:00Z,nora@example.org,2001:db8::9
                2026-03-05T08:05:00Z,nora@example.org,192.0.2.1
                """.getBytes(StandardCharsets.UTF_8), source);
        assertThat(log.quotes())
                .containsExactly(
                        "2026-03-05 08:02 UTC, signed in from US, 203.0.113.7 (AS64511 Example Hosting, hosting)",
                        "2026-03-05 08:03 UTC, signed in from PT, 203.0.113.200 (AS64500 Example Access)",
                        "2026-03-05 08:04 UTC, signed in from PL, 2001:db8::9 (AS64501 Example Six)",
                        "2026-03-05 08:05 UTC, signed in from 192.0.2.1");
        assertThat(log.all(SignIn.class).getFirst().network()).isNotNull();
    }
}
