package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What kind of page this is, told by its structure alone. Where nothing tells, it is unknown and carries no claims. */
public final class GenericKind {
    private static final Set<Label> PERSONAL = EnumSet.of(
            Label.JOBS,
            Label.EDUCATION,
            Label.SKILLS,
            Label.LANGUAGES,
            Label.RATE,
            Label.MEMBER_SINCE,
            Label.ABOUT,
            Label.PLACE,
            Label.PORTFOLIO,
            Label.CONTACT);
    private static final List<String> REMOVED = words("removed");
    private static final List<String> WALL = words("wall");
    private static final List<String> SEARCH = words("list");
    private static final int FEW_LINES = 40;

    private GenericKind() {}

    public static PageKind of(Page page) {
        Optional<PageKind> gone = gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        String type = page.metaContent("og:type").orElse("").toLowerCase(Locale.ROOT);
        boolean person = !Subject.of(page).isEmpty();
        if (type.equals("article") || page.things().has("article", "blogposting", "newsarticle", "techarticle")) {
            return PageKind.ARTICLE;
        }
        boolean shared = WebAccount.isShared(page.url());
        boolean many = shared || page.outline().offersLogin();
        if (type.equals("profile") || page.things().mainPerson().isPresent()) {
            return PageKind.PROFILE;
        }
        if (person) {
            return many ? PageKind.PROFILE : PageKind.PORTFOLIO;
        }
        if (page.things().has("organization", "corporation", "localbusiness")) {
            return PageKind.COMPANY;
        }
        return unmarked(page, shared, many);
    }

    /** Whether there is nothing to read here: removed, or behind a login. */
    public static Optional<PageKind> gone(Page page) {
        if (isRemoved(page)) {
            return Optional.of(PageKind.REMOVED);
        }
        return isWall(page) ? Optional.of(PageKind.LOGIN_WALL) : Optional.empty();
    }

    private static PageKind unmarked(Page page, boolean shared, boolean many) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        page.sections().stream().map(Section::label).filter(PERSONAL::contains).forEach(labels::add);
        boolean named =
                page.outline().title().filter(line -> Hero.isName(line.text())).isPresent();
        if (labels.size() >= 3 || (shared && named && labels.size() >= 1)) {
            return many ? PageKind.PROFILE : PageKind.PORTFOLIO;
        }
        if (!shared && Introduction.of(page).isPresent()) {
            return many ? PageKind.PROFILE : PageKind.PORTFOLIO;
        }
        return isList(page) ? PageKind.LIST : PageKind.UNKNOWN;
    }

    private static boolean isRemoved(Page page) {
        String title = page.title().toLowerCase(Locale.ROOT);
        String heading = page.outline().title().map(Line::text).orElse("").toLowerCase(Locale.ROOT);
        boolean said = REMOVED.stream().anyMatch(words -> heading.contains(words) || title.contains(words));
        return said
                && page.outline().lines().size() < 2 * FEW_LINES
                && Subject.of(page).isEmpty();
    }

    private static boolean isWall(Page page) {
        String heading =
                page.outline().title().map(Line::text).orElseGet(page::title).toLowerCase(Locale.ROOT);
        return page.outline().asksForPassword()
                && page.outline().lines().size() < FEW_LINES
                && WALL.stream().anyMatch(heading::contains);
    }

    /** Several links to accounts of the same site, each with a heading or a name. */
    private static boolean isList(Page page) {
        Optional<String> heading =
                page.outline().title().map(line -> line.text().toLowerCase(Locale.ROOT));
        boolean said =
                heading.filter(text -> SEARCH.stream().anyMatch(text::contains)).isPresent();
        long people = page.outline().links().stream()
                .limit(500)
                .flatMap(link -> PageUrl.parse(link.absUrl("href")).stream())
                .filter(WebAccount::isShared)
                .count();
        return said || people >= 5;
    }

    private static List<String> words(String kind) {
        return Table.rows(GenericKind.class, "page-kinds.csv").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(List::getFirst)
                .toList();
    }
}
