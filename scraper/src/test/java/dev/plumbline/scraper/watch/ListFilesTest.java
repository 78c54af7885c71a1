package dev.plumbline.scraper.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scraper.record.ReadSummary;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.UnreadableFile;
import dev.plumbline.scraper.watch.ListEntry.Alias;
import dev.plumbline.scraper.watch.ListEntry.Identifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ListFilesTest {
    private static final Identifier MAILBOX = new Identifier(Matter.EMAIL, "talbot.wexley@mailbox.example");
    private static final Identifier WALLET = new Identifier(Matter.WALLET, "1ExampLeInventedAddressDoNotUse11");

    private record Read(ListFormat format, List<ListEntry> entries, List<RowError> errors, ReadSummary summary) {
        ListEntry named(String name) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void reads_the_older_sdn_xml_with_weak_aliases_wallets_and_mailboxes() throws IOException {
        Read read = read(file("sdn-legacy-schema.xml"));
        assertThat(read.format()).isEqualTo(ListFormat.OFAC_XML);
        ListEntry talbot = read.named("Talbot WEXLEY");
        assertThat(talbot.kind()).isEqualTo(EntryKind.PERSON);
        assertThat(talbot.id()).isEqualTo("990001");
        assertThat(talbot.aliases()).containsExactly(new Alias("Talbott WEXLY", false), new Alias("T-WEX", true));
        assertThat(talbot.identifiers()).containsExactly(WALLET, MAILBOX);
        assertThat(talbot.programme()).isEqualTo("EXAMPLE1");
        assertThat(read.errors()).extracting(RowError::sentence).anyMatch(words -> words.contains("vessel"));
    }

    @Test
    void reads_sdn_csv_with_its_other_names_from_a_zip() throws IOException {
        Read alone = read(file("sdn.csv"));
        assertThat(alone.format()).isEqualTo(ListFormat.OFAC_CSV);
        assertThat(alone.entries()).hasSizeGreaterThan(15);
        ListEntry airline = alone.named("AEROCARIBBEAN AIRLINES");
        assertThat(airline.kind()).isEqualTo(EntryKind.ORGANISATION);
        assertThat(alone.named("BANCO NACIONAL DE CUBA").aliases()).containsExactly(new Alias("BNC", true));

        Read both = read(zip("sdn.csv", "alt.csv"));
        assertThat(both.entries()).hasSameSizeAs(alone.entries());
        assertThat(both.named("AEROCARIBBEAN AIRLINES").aliases()).containsExactly(new Alias("AERO-CARIBBEAN", false));
    }

    @Test
    void reads_the_consolidated_list_of_the_united_nations() throws IOException {
        Read read = read(file("un.xml"));
        assertThat(read.format()).isEqualTo(ListFormat.UN_XML);
        assertThat(read.entries()).hasSize(5);
        assertThat(read.entries()).extracting(ListEntry::kind).contains(EntryKind.PERSON, EntryKind.ORGANISATION);
        assertThat(read.named("ERIC BADEGE").programme()).isEqualTo("DRC CDi.001");
    }

    @Test
    void reads_targets_of_open_sanctions() throws IOException {
        Read read = read(file("opensanctions-targets.simple.csv"));
        assertThat(read.format()).isEqualTo(ListFormat.OPEN_SANCTIONS_CSV);
        ListEntry talbot = read.named("Talbot Wexley");
        assertThat(talbot.aliases())
                .extracting(Alias::name)
                .containsExactly("Talbott Wexly", "Wexley, Talbot", "T-Wex");
        assertThat(talbot.identifiers()).containsExactly(MAILBOX, new Identifier(Matter.PHONE, "+12025550147"));
        assertThat(read.named("林泉野").aliases()).hasSize(3);
    }

    @Test
    void reads_entities_of_follow_the_money_and_passes_over_what_ties_them() throws IOException {
        Read read = read(file("opensanctions-entities.ftm.json"));
        assertThat(read.format()).isEqualTo(ListFormat.FOLLOW_THE_MONEY);
        assertThat(read.entries())
                .extracting(ListEntry::id)
                .containsExactly("ex-wexley-talbot", "ex-gullhaven", "ex-wallet-1");
        assertThat(read.named("Gullhaven Remote Staffing").identifiers())
                .containsExactly(new Identifier(Matter.DOMAIN, "gullhaven.example.com"));
        assertThat(read.entries().getLast().identifiers()).containsExactly(WALLET);
        assertThat(read.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.sentence()).contains("Directorship");
        });
    }

    @Test
    void reads_patterns_and_identities_of_stix_but_not_who_made_the_bundle() throws IOException {
        Read read = read(file("stix-2.1-bundle.json"));
        assertThat(read.format()).isEqualTo(ListFormat.STIX);
        assertThat(read.entries().stream().flatMap(entry -> entry.identifiers().stream()))
                .containsExactly(
                        MAILBOX,
                        new Identifier(Matter.IP_RANGE, "203.0.113.0/27"),
                        new Identifier(Matter.DOMAIN, "wexley-studio.example.net"),
                        new Identifier(Matter.HANDLE, "talbot-wexley-ex"));
        assertThat(read.entries())
                .extracting(ListEntry::name)
                .contains("Talbot Wexley", "Gullhaven Remote Staffing")
                .doesNotContain("Example Intake Desk");
        assertThat(read.entries().getFirst().until()).isEqualTo(Instant.parse("2027-03-02T00:00:00Z"));
    }

    @Test
    void reads_attributes_of_misp_and_leaves_out_what_is_not_for_matching() throws IOException {
        Read read = read(file("misp-event.json"));
        assertThat(read.format()).isEqualTo(ListFormat.MISP);
        assertThat(read.entries()).hasSize(7);
        assertThat(read.entries().get(5).identifiers()).containsExactly(new Identifier(Matter.PHONE, "+12025550147"));
        assertThat(read.errors())
                .extracting(RowError::sentence)
                .containsExactly("The event says that this text is not for matching.");
    }

    @Test
    void reads_a_table_by_the_names_of_its_columns() throws IOException {
        Read read =
                read("Full name;E-mail;Site;Comments\nDorian Fexley;df@mailbox.example;;met in May\n;;;\n;nobody;;\n"
                        .getBytes(UTF_8));
        assertThat(read.format()).isEqualTo(ListFormat.TABLE);
        assertThat(read.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Dorian Fexley");
            assertThat(entry.identifiers()).containsExactly(new Identifier(Matter.EMAIL, "df@mailbox.example"));
            assertThat(entry.remark()).isEqualTo("met in May");
        });
        assertThat(read.errors()).extracting(RowError::row).containsExactly(4);
    }

    @Test
    void a_line_of_a_plain_list_tells_by_its_form_what_it_is() throws IOException {
        Read read = read(
                "# ours\nTalbot Wexley\n@talbot-wexley-ex\nt.wexley@mailbox.example\nwexley-studio.example.net\n203.0.113.0/27\n+1 202-555-0147\n0xAb5801a7D398351b8bE11C439e05C5B3259aeC9B\n"
                        .getBytes(UTF_8));
        assertThat(read.format()).isEqualTo(ListFormat.PLAIN);
        assertThat(read.entries().getFirst().name()).isEqualTo("Talbot Wexley");
        assertThat(read.entries().stream()
                        .flatMap(entry -> entry.identifiers().stream())
                        .map(Identifier::matter))
                .containsExactly(
                        Matter.HANDLE, Matter.EMAIL, Matter.DOMAIN, Matter.IP_RANGE, Matter.PHONE, Matter.WALLET);
    }

    @Test
    void says_what_to_do_with_a_file_that_is_no_list() {
        assertThatThrownBy(() -> read("<html/>".getBytes(UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("sdn.xml");
        assertThatThrownBy(() -> read("{}".getBytes(UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("STIX");
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void entities_of_a_document_type_are_not_resolved() {
        byte[] bomb =
                "<!DOCTYPE sdnList [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sdnList><sdnEntry><uid>1</uid><lastName>&a;</lastName></sdnEntry></sdnList>"
                        .getBytes(UTF_8);
        List<ListEntry> entries = new ArrayList<>();
        try {
            entries.addAll(read(bomb).entries());
        } catch (IOException refused) {
            assertThat(refused).isInstanceOf(UnreadableFile.class);
        }
        assertThat(entries).allSatisfy(entry -> assertThat(entry.name()).isEmpty());
    }

    @Test
    void a_file_that_breaks_off_keeps_what_stood_before() throws IOException {
        byte[] whole = file("sdn-legacy-schema.xml");
        Read read = read(java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(read.entries()).isNotEmpty();
        assertThat(read.summary().stopped()).contains("broken in line");
    }

    @Test
    void an_entry_that_tells_nobody_apart_is_too_broad() throws IOException {
        Read read = read("Talbot\n@abc\ngithub.com\n203.0.0.0/8\nTalbot Wexley\n".getBytes(UTF_8));
        assertThat(read.entries().stream().map(entry -> TooBroad.why(entry).isPresent()))
                .containsExactly(true, true, true, true, false);
    }

    private static Read read(byte[] content) throws IOException {
        ListMapping mapping = ListFiles.recognise(content).mapping();
        List<ListEntry> entries = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        ReadSummary summary = ListFiles.read(content, mapping, new EntrySink() {
            @Override
            public void entry(int row, ListEntry entry) {
                entries.add(entry);
            }

            @Override
            public void error(RowError error) {
                errors.add(error);
            }
        });
        return new Read(mapping.format(), entries, errors, summary);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry("lists/" + name));
                zip.write(file(name));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ListFilesTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
