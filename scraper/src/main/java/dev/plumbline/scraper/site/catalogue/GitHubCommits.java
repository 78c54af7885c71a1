package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Json;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Events;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * A list of commits, or one. The page's own data keeps each author's offset; the rows, of today's page and of the one
 * before, have the time in UTC only.
 */
final class GitHubCommits {
    private static final String ROWS =
            "[data-testid=commit-row-item], li.js-commits-list-item, li.commits-list-item, li.commit, .commit.full-commit";
    private static final String TITLE =
            "[data-testid=list-view-item-title-container] a, h4 a, p.mb-1 a, a.message, .commit-title, .commit-desc, .markdown-title a";
    private static final String AUTHORS =
            "[data-testid=author-link], a.commit-author, span.commit-author, a.user-mention, a[rel=author]";

    private GitHubCommits() {}

    static void read(Page page, Claims claims) {
        for (Element script : page.document().select("script[data-target='react-app.embeddedData']")) {
            Json.parse(script.data()).ifPresent(data -> data(page, script, data.path("payload"), claims));
        }
        if (!claims.hasEvents()) {
            page.document().select(ROWS).forEach(row -> row(row, claims));
        }
    }

    private static void data(Page page, Element script, JsonNode payload, Claims claims) {
        for (JsonNode group : payload.path("commitGroups")) {
            for (JsonNode commit : group.path("commits")) {
                commit(page, script, commit, claims);
            }
        }
        if (payload.has("commit")) {
            commit(page, script, payload.path("commit"), claims);
        }
    }

    /** One event an author: a commit may have several. */
    private static void commit(Page page, Element script, JsonNode commit, Claims claims) {
        String message = Texts.collapsed(commit.path("shortMessage").asString(""));
        for (JsonNode author : commit.path("authors")) {
            String login = author.path("login").asString("");
            String name = login.isEmpty() ? author.path("displayName").asString("") : login;
            if (!name.isEmpty() && !message.isEmpty()) {
                Events.add(
                        claims,
                        DatedEvent.Kind.COMMIT,
                        Spot.visible(page, message, script, Origin.STRUCTURED),
                        commit.path("authoredDate").asString(""),
                        name);
            }
        }
    }

    private static void row(Element row, Claims claims) {
        Element title = row.selectFirst(TITLE);
        if (title == null) {
            return;
        }
        Events.when(row)
                .ifPresent(when -> row.select(AUTHORS).stream()
                        .map(Texts::of)
                        .filter(author -> !author.isEmpty())
                        .distinct()
                        .limit(10)
                        .forEach(author -> Events.add(
                                claims, DatedEvent.Kind.COMMIT, Spot.of(title, Origin.MARKUP), when, author)));
    }
}
