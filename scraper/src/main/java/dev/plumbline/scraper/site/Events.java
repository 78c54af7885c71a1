package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Texts;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says happened when. Of the page's own person no author is kept; others keep theirs. */
public final class Events {
    private static final String POSTS = "article, .h-entry, .hentry, [itemtype*=BlogPosting], [itemprop=blogPost]";
    private static final String OTHERS = "[itemtype*=Review], [class*=review], [class*=testimonial], [class*=comment]";
    private static final String AUTHOR = ".p-author, [rel=author], [itemprop=author], .author, .byline";
    private static final String TITLE = "h1, h2, h3, h4, .p-name, .entry-title";
    private static final String TITLE_LINK =
            "h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h1, a[href] h2, a[href] h3";
    private static final int LONGEST_TITLE = 300;

    private Events() {}

    /** One event, where the time can be read. */
    public static void add(Claims claims, DatedEvent.Kind kind, Spot spot, String when, @Nullable String author) {
        Moment.parse(when).ifPresent(moment -> add(claims, kind, spot, moment, author));
    }

    /** One event. */
    public static void add(Claims claims, DatedEvent.Kind kind, Spot spot, Moment moment, @Nullable String author) {
        String text = spot.quote().length() > LONGEST_TITLE ? spot.quote().substring(0, LONGEST_TITLE) : spot.quote();
        String other = author == null || isSubject(claims, author) ? null : author;
        claims.event(
                spot.quoting(text),
                evidence -> new DatedEvent(kind, text, moment.at(), moment.timed(), moment.offset(), other, evidence));
    }

    /** The time of an item of a list, as the page gives it to machines. */
    public static Optional<String> when(Element item) {
        return Optional.ofNullable(item.selectFirst(
                        "relative-time[datetime], time[datetime], time-ago[datetime], local-time[datetime]"))
                .map(time -> time.attr("datetime"));
    }

    /** Who is named: the account of this site that the name leads to, else the name as it stands. */
    public static String author(Element named) {
        Element link = named.normalName().equals("a") ? named : named.selectFirst("a[href]");
        String path = link == null ? "" : link.attr("href");
        boolean account =
                path.startsWith("/") && path.length() > 1 && path.indexOf('/', 1) < 0 && path.indexOf('?') < 0;
        return account ? path.substring(1) : Texts.of(named);
    }

    /** Posts that a page of a person lists with their dates. */
    static void read(Page page, Claims claims) {
        for (Element time : page.outline().times()) {
            Element post = time.closest(POSTS);
            if (post != null && time.closest(OTHERS) == null && isPost(time, post)) {
                post(time, post, claims);
            }
        }
    }

    /** Jobs and schools stand in articles with dates, too: a post has a title that leads to it, or says when it was published. */
    private static boolean isPost(Element time, Element post) {
        return time.hasClass("dt-published")
                || time.hasClass("published")
                || time.hasClass("entry-date")
                || time.hasAttr("pubdate")
                || time.attr("itemprop").equals("datePublished")
                || (!time.hasClass("dt-updated") && post.selectFirst(TITLE_LINK) != null);
    }

    private static void post(Element time, Element post, Claims claims) {
        Element title = post.selectFirst(TITLE);
        Element author = post.selectFirst(AUTHOR);
        Spot spot = Spot.of(title == null ? time : title, Origin.MARKUP);
        add(claims, DatedEvent.Kind.POST, spot, time.attr("datetime"), author == null ? null : Texts.of(author));
    }

    private static boolean isSubject(Claims claims, String author) {
        String plain = author.strip();
        String name = plain.startsWith("@") ? plain.substring(1) : plain;
        return name.equalsIgnoreCase(claims.account().name())
                || claims.first(Claim.Handle.class)
                        .filter(handle -> handle.text().equalsIgnoreCase(name))
                        .isPresent()
                || claims.first(Claim.Name.class)
                        .filter(said -> said.text().equalsIgnoreCase(name))
                        .isPresent();
    }
}
