package dev.plumbline.scraper.watch;

import static dev.plumbline.scraper.fingerprint.picture.TestPictures.file;
import static dev.plumbline.scraper.fingerprint.picture.TestPictures.painted;
import static dev.plumbline.scraper.fingerprint.picture.TestPictures.portrait;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.UnreadableFile;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFilesTest {
    private static final byte[] ONE = file(portrait(7, 200), "png");
    private static final byte[] OTHER = file(portrait(8, 200), "jpeg");

    private final List<ListEntry> entries = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    @Test
    void a_picture_is_an_entry_by_its_views_and_nothing_of_the_file_is_kept() throws IOException {
        read(ONE);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.label()).startsWith("Picture ");
            assertThat(entry.kind()).isEqualTo(EntryKind.OTHER);
            assertThat(entry.id()).hasSize(64);
            assertThat(entry.identifiers())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.matter()).isEqualTo(Matter.PICTURE))
                    .allSatisfy(one -> assertThat(one.value()).matches("[0-9a-f]{64}"));
        });
        assertThat(errors).isEmpty();
    }

    @Test
    void a_zip_of_pictures_is_an_entry_a_file_by_its_name() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("rented/first.png", ONE);
        files.put("rented/second.jpg", OTHER);
        files.put("rented/notes.txt", "not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        files.put("rented/white.png", file(painted(64, 64, Color.WHITE, brush -> {}), "png"));
        read(zip(files));
        assertThat(entries).extracting(ListEntry::label).containsExactly("first.png", "second.jpg");
        assertThat(errors).extracting(RowError::row).containsExactly(3, 4);
        assertThat(errors).allSatisfy(error -> assertThat(error.sentence()).isNotBlank());
    }

    @Test
    void a_broken_zip_says_what_to_do_after_what_could_be_read() throws IOException {
        byte[] whole = zip(Map.of("first.png", ONE, "second.jpg", OTHER));
        byte[] broken = Arrays.copyOf(whole, whole.length / 2);
        assertThat(ListFiles.recognise(broken).mapping().format()).isEqualTo(ListFormat.PICTURES);
        try {
            read(broken);
            assertThat(entries.size() + errors.size()).isPositive();
        } catch (IOException ended) {
            assertThat(ended).hasMessageNotContaining("null");
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 1, larger than 10 MB", "12, 8, larger than 10 MB", "9, 8, more than 64 MB"})
    void a_zip_that_unpacks_to_more_than_it_may_is_stopped_there(int megabytes, int times, String why)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("first.png", ONE);
        for (int i = 0; i < times; i++) {
            files.put("bomb" + i, new byte[megabytes << 20]);
        }
        byte[] bomb = zip(files);
        assertThat(bomb.length).isLessThan(1 << 20);
        ListMapping mapping = ListFiles.recognise(bomb).mapping();
        assertThat(mapping.format()).isEqualTo(ListFormat.PICTURES);
        assertThat(ListFiles.read(bomb, mapping, sink()).stopped()).contains(why);
        assertThat(entries).extracting(ListEntry::label).containsExactly("first.png");
    }

    @Test
    void a_zip_of_ofacs_tables_is_none_of_pictures() {
        assertThatThrownBy(() -> ListFiles.read(
                        zip(Map.of("other.csv", new byte[] {'a'})), ListMapping.of(ListFormat.OFAC_CSV), sink()))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_hash_is_taken_from_a_table_as_a_list_writes_it() throws IOException {
        read(ONE);
        String hash = entries.getFirst().identifiers().getFirst().value();
        assertThat(Matter.PICTURE.spelling(hash.toUpperCase(java.util.Locale.ROOT)))
                .contains(hash);
        assertThat(Matter.PICTURE.spelling(hash.substring(1))).isEmpty();
        assertThat(Matter.PICTURE.spelling("g" + hash.substring(1))).isEmpty();
    }

    private void read(byte[] content) throws IOException {
        ListFiles.read(content, ListFiles.recognise(content).mapping(), sink());
    }

    private EntrySink sink() {
        return new EntrySink() {
            @Override
            public void entry(int row, ListEntry entry) {
                entries.add(entry);
            }

            @Override
            public void error(RowError error) {
                errors.add(error);
            }
        };
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
