package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitLogTest {

    private static final String LINE =
            "1c2020bbbf04|Ilse Varga|ilse@example.org|2026-04-07T14:33:26+02:00|2026-04-08T09:00:00+02:00|Fix a | in a path\n";

    @Test
    void keeps_the_authors_own_offset_and_both_dates() {
        Commit commit = GitLog.read(LINE).commits().getFirst();
        assertThat(commit.authored().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(commit.authored().getHour()).isEqualTo(14);
        assertThat(commit.committed().getDayOfMonth()).isEqualTo(8);
        assertThat(commit.subject()).isEqualTo("Fix a | in a path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue Apr 7 14:33:26 2026 +0200",
                "2026-04-07 14:33:26 +0200",
                "2026-04-07T14:33:26+02:00",
                "Tue, 7 Apr 2026 14:33:26 +0200"
            })
    void reads_the_ordinary_log_in_each_of_gits_styles_of_dates(String date) {
        GitLog log = GitLog.read("commit 1c2020bbbf04 (HEAD -> main)\nAuthor: Ilse Varga <ilse@example.org>\nDate:   "
                + date + "\n\n    Name the threads\n\n    More about it.\n");
        assertThat(log.skipped()).isEmpty();
        assertThat(log.commits()).singleElement().satisfies(commit -> {
            assertThat(commit.author()).isEqualTo("Ilse Varga");
            assertThat(commit.email()).isEqualTo("ilse@example.org");
            assertThat(commit.authored()).hasToString("2026-04-07T14:33:26+02:00");
            assertThat(commit.subject()).isEqualTo("Name the threads");
        });
    }

    @Test
    void a_line_that_cannot_be_read_is_named_and_the_others_go_on() {
        GitLog log = GitLog.read(LINE + "beef|Ilse Varga|ilse@example.org|yesterday|yesterday|Oops\n\nhello\n" + LINE);
        assertThat(log.commits()).hasSize(2);
        assertThat(log.skipped()).extracting(GitLog.SkippedLine::number).containsExactly(2, 4);
        assertThat(log.skippedCount()).isEqualTo(2);
    }

    @Test
    void a_date_without_an_offset_is_no_commit_since_it_says_nothing_of_hours() {
        GitLog log =
                GitLog.read("commit 1c2020bbbf04\nAuthor: Ilse Varga <i@example.org>\nDate: 1775565206\n\n    x\n");
        assertThat(log.commits()).isEmpty();
        assertThat(log.skippedCount()).isOne();
    }

    @Test
    void authors_are_counted_by_address_with_the_name_they_use_most() {
        String other = LINE.replace("ilse@", "Bot@").replace("Ilse Varga", "merge-bot");
        GitLog log = GitLog.read(other + LINE + LINE.replace("Ilse Varga", "I. Varga") + LINE);
        assertThat(log.authors())
                .containsExactly(
                        new GitLog.Author("Ilse Varga", "ilse@example.org", 3),
                        new GitLog.Author("merge-bot", "bot@example.org", 1));
    }

    @Test
    void a_log_longer_than_the_budget_is_cut_and_says_so() {
        GitLog log = GitLog.read(LINE.repeat(GitLog.MAX_COMMITS + 5));
        assertThat(log.commits()).hasSize(GitLog.MAX_COMMITS);
        assertThat(log.cut()).isTrue();
    }

    @Test
    void knows_a_log_from_other_texts() {
        assertThat(GitLog.looksLike("\n" + LINE)).isTrue();
        assertThat(GitLog.looksLike("commit 1c2020bbbf04\nAuthor: x")).isTrue();
        assertThat(GitLog.looksLike("commit to quality|every day")).isFalse();
        assertThat(GitLog.looksLike("")).isFalse();
    }

    @Property(tries = 200)
    void whatever_the_text_reading_it_gives_an_answer(@ForAll String noise) {
        assertThat(GitLog.read(noise + "\n" + LINE + noise).skippedCount()).isNotNegative();
        assertThat(GitLog.looksLike(noise)).isIn(true, false);
    }
}
