package dev.plumbline.scraper.document;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.extract.Commit;
import dev.plumbline.scraper.extract.GitLog;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What one author wrote in a git log, as a page: what stands under one address, with the name where it is another one.
 *
 * @param html the author and the commits, each with its time in the author's own offset
 * @param shown how many commits the page holds: the newest ones
 * @param written how many the author has in the log
 */
public record GitLogPage(String html, int shown, int written) {
    /** Where git logs have their made-up addresses. */
    public static final String HOST = "git-logs.plumbline.invalid";

    /** As many as are taken of one page. */
    public static final int MOST = 500;

    /** The made-up address of a log, as {@link DocumentPage#address} makes it of a document. */
    public static PageUrl address(UUID owner, String sha256, String fileName) {
        return DocumentPage.address(HOST, owner, sha256, fileName);
    }

    /** The page of one author, who is named as {@link GitLog#authors()} does. */
    public static GitLogPage of(GitLog log, GitLog.Author author) {
        List<Commit> own = log.commits().stream()
                .filter(commit -> author.email().isEmpty()
                        ? commit.email().isEmpty() && commit.author().equals(author.name())
                        : commit.email().equalsIgnoreCase(author.email()))
                .sorted(Comparator.comparing(Commit::authored).reversed())
                .toList();
        List<Commit> newest = own.subList(0, Math.min(MOST, own.size()));
        Markup markup = new Markup();
        markup.element("h1", "author", author.name());
        if (!author.email().isEmpty()) {
            markup.element("p", "address", author.email());
        }
        for (int i = 0; i < newest.size(); i++) {
            Commit commit = newest.get(i);
            boolean atOnce = commit.authored().isEqual(commit.committed());
            markup.timed(
                    "commit-" + (i + 1),
                    commit.authored().toString(),
                    commit.subject(),
                    commit.author().equals(author.name()) ? "" : commit.author(),
                    atOnce ? "" : commit.committed().toString());
        }
        return new GitLogPage(markup.finished(), newest.size(), own.size());
    }
}
