package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.extract.GitLog;
import java.util.List;

/** An imported git log. */
final class GitLogTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        String text = FuzzTarget.text(input);
        GitLog.looksLike(text);
        GitLog log = GitLog.read(text);
        assertThat(log.commits().size()).isLessThanOrEqualTo(GitLog.MAX_COMMITS);
        assertThat(log.authors()).doesNotContainNull();
    }

    @Override
    public List<byte[]> seeds() {
        return FuzzTarget.texts(List.of("""
                commit 4b71829aa0c1d2e3f405162738495a6b7c8d9e0f
                Author: Jane Doe <jane@mail.example>
                Date:   Fri Mar 14 10:22:31 2025 +0100

                    A reading carries dated events
                """, """
                4b71829aa0c1d2e3f405162738495a6b7c8d9e0f|Jane Doe|jane@mail.example|2025-03-14T10:22:31+01:00|A reading
                """, """
                commit 4b71829aa0c1d2e3f405162738495a6b7c8d9e0f (HEAD -> main)
                Merge: 1234567 89abcde
                Author:     Jane Doe <jane@mail.example>
                AuthorDate: 2025-03-14 10:22:31 +0530
                Commit:     Somebody <s@mail.example>
                CommitDate: 2025-03-14 10:22:31 +0530
                """));
    }
}
