package dev.plumbline.scraper;

import dev.plumbline.scraper.capture.Capture;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.document.GitLogPage;
import dev.plumbline.scraper.extract.GitLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Logs of invented authors, taken the way an uploaded file is: one author's commits become a page, and the page is read. */
public final class GitLogs {
    private GitLogs() {}

    /** The pages of everything that stands under one name in the team's log. */
    public static Stream<Reading> of(String name) {
        GitLog log = GitLog.read(team());
        return log.authors().stream()
                .filter(author -> author.name().equals(name))
                .map(author -> page(log, author));
    }

    /** A log of one author. */
    public static Reading page(String... lines) {
        GitLog log = GitLog.read(Stream.of(lines).collect(Collectors.joining("\n")));
        return page(log, log.authors().getFirst());
    }

    private static Reading page(GitLog log, GitLog.Author author) {
        return new Scraper()
                .read(new Capture(
                        new UUID(0, author.name().hashCode()),
                        GitLogPage.address(
                                new UUID(0, 7), "%040x".formatted(author.email().hashCode()), "team.log"),
                        Pages.NOW,
                        GitLogPage.of(log, author).html()));
    }

    private static String team() {
        try (InputStream in = Objects.requireNonNull(GitLogs.class.getResourceAsStream("document/team-log.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
