package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.Events;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A repository on GitHub: a piece of its owner's work. Contributors are other people. */
final class GitHubRepository {
    private static final int PARAGRAPHS = 200;
    private static final int LONGEST_README = 20_000;
    private static final String HEAD =
            "#repository-container-header, .repohead, .pagehead, .repohead-details-container";
    private static final String COUNTS =
            ".BorderGrid a[href$='/stargazers'], .BorderGrid a[href$='/forks'], .BorderGrid a[href$='/watchers'], .numbers-summary li a";

    private GitHubRepository() {}

    /** Whose it is, how it is called, and what is said of it. */
    static void named(Page page, Claims claims, String readme) {
        page.url().segment(0).ifPresent(owner -> CommonClaims.handle(page, claims, owner));
        String said = Stream.of(description(page).orElse(""), readme)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        page.url()
                .segment(1)
                .ifPresent(name -> claims.add(
                        Spot.visible(page, name, page.document().body(), Origin.URL),
                        evidence -> new Claim.PortfolioItem(name, name, said.isEmpty() ? null : said, evidence)));
    }

    static void read(Page page, Claims claims) {
        boolean fork = origin(page, claims);
        named(page, claims, fork ? "" : prose(parts(page)));
        CommonClaims.stats(page, claims, COUNTS);
        CommonClaims.stats(
                page,
                claims,
                "a[href*='/commits/'] .num, a[href*='/commits/'] [data-testid=commits-count], a[href*='/commits/'] span.fgColor-default");
        CommonClaims.badges(page, claims, ".BorderGrid a[href*=LICENSE], .numbers-summary a[href*=LICENSE]");
        latestCommit(page, claims);
    }

    /** Releases with whoever published them. */
    static void releases(Page page, Claims claims) {
        for (Element release : page.document().select("section[aria-labelledby], .release-entry, .release")) {
            Element title = release.selectFirst("a[href*='/releases/tag/']");
            Element author = release.selectFirst("a[data-hovercard-type=user], a[data-hovercard-type=organization]");
            if (title != null && author != null) {
                Events.when(release)
                        .ifPresent(when -> Events.add(
                                claims,
                                DatedEvent.Kind.RELEASE,
                                Spot.of(title, Origin.MARKUP),
                                when,
                                Texts.of(author)));
            }
        }
    }

    /** What a person's own page says at length, as a piece of work of theirs. */
    static void readme(Page page, Claims claims) {
        List<Element> parts = parts(page);
        if (!parts.isEmpty()) {
            String said = prose(parts);
            claims.add(
                    Spot.of(parts.getFirst(), Origin.MARKUP),
                    evidence -> new Claim.PortfolioItem(evidence.quote(), "README", said, evidence));
        }
    }

    /** What its author says of it there, passage by passage; code, tables and badges are not read. */
    private static String prose(List<Element> parts) {
        String prose = parts.stream().map(Texts::of).collect(Collectors.joining("\n"));
        return prose.length() > LONGEST_README ? prose.substring(0, LONGEST_README) : prose;
    }

    private static List<Element> parts(Page page) {
        return page.document().select("article.markdown-body p, article.markdown-body li").stream()
                .limit(PARAGRAPHS)
                .filter(GitHubRepository::isProse)
                .toList();
    }

    private static boolean isProse(Element part) {
        Element parent = part.parent();
        return part.closest("pre, table, blockquote") == null
                && (parent == null || parent.closest("li") == null)
                && !Texts.of(part).isEmpty();
    }

    /**
     * "forked from a/b", "generated from a/b": the words before a link in the page's head; whether it is a fork, whose words are
     * another's.
     */
    private static boolean origin(Page page, Claims claims) {
        boolean fork = false;
        for (Element link : page.document().select("a[href]")) {
            Node before = link.previousSibling();
            if (before instanceof TextNode text && link.closest(HEAD) != null) {
                String words = Texts.collapsed(text.getWholeText());
                if (words.equals("forked from") || words.equals("generated from")) {
                    String said = words + " " + Texts.of(link);
                    claims.add(new Spot(link, said, Origin.MARKUP), evidence -> new Claim.Badge(said, evidence));
                    fork |= words.startsWith("forked");
                }
            }
        }
        return fork;
    }

    private static void latestCommit(Page page, Claims claims) {
        page.first("[data-testid=latest-commit], .commit-tease, .Box-header .js-details-container")
                .ifPresent(commit -> {
                    Element author = commit.selectFirst(
                            "[data-testid=author-link], .commit-author, a.user-mention, a[rel=author], a[rel=contributor]");
                    Element message = commit.selectFirst(
                            "[data-testid=latest-commit-html] a, .commit-tease-commit-message, a.message, a.Link--primary");
                    if (author != null && message != null) {
                        Events.when(commit)
                                .ifPresent(when -> Events.add(
                                        claims,
                                        DatedEvent.Kind.COMMIT,
                                        Spot.of(message, Origin.MARKUP),
                                        when,
                                        Texts.of(author)));
                    }
                });
    }

    /** The owner's words; not what the site writes where there are none. */
    private static Optional<String> description(Page page) {
        String suffix = " - " + page.url().segment(0).orElse("") + "/"
                + page.url().segment(1).orElse("");
        return page.metaContent("og:description")
                .filter(text -> !text.startsWith("Contribute to "))
                .map(text -> text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text);
    }
}
