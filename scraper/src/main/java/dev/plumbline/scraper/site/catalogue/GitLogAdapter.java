package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Emails;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One author's commits of an uploaded git log, made into a page under a made-up address. */
@SiteInfo(
        id = "git-log",
        label = "Git log",
        hosts = "git-logs.plumbline.invalid",
        links = LinkKind.OTHER,
        checkedAgainst = "logs of our own")
final class GitLogAdapter implements SiteAdapter {
    /** A code host's own relay is nobody's address. */
    private static final String RELAY = "noreply";

    @Override
    public PageKind kind(Page page) {
        return page.first("#commit-1").isPresent() ? PageKind.REPOSITORY : PageKind.UNKNOWN;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("#author", Optional::of, Claim.Name::new);
        claims.each(
                "#address",
                text -> Emails.in(text).stream()
                        .filter(address -> !address.contains(RELAY))
                        .findFirst(),
                (address, evidence) -> new Claim.Email(address, Emails.normal(address), evidence));
        String author = page.first("#author").map(Element::text).orElse("");
        for (Element item : page.document().select("li[id^=commit-]")) {
            commit(item, author, claims);
        }
    }

    private static void commit(Element item, String author, Claims claims) {
        Element time = item.selectFirst("time");
        try {
            OffsetDateTime at = OffsetDateTime.parse(time == null ? "" : time.attr("datetime"));
            Element made = item.selectFirst("time ~ time");
            Instant recorded = made == null
                    ? null
                    : OffsetDateTime.parse(made.attr("datetime")).toInstant();
            Element by = item.selectFirst("b");
            String name = by == null ? author : by.text();
            Spot spot = Spot.of(item, Origin.MARKUP);
            claims.event(
                    spot,
                    evidence -> new DatedEvent(
                            DatedEvent.Kind.COMMIT,
                            spot.quote(),
                            at.toInstant(),
                            true,
                            at.getOffset(),
                            name.isEmpty() ? null : name,
                            recorded,
                            evidence));
        } catch (DateTimeException noTime) {
            // Not written by the log's reader.
        }
    }

    /** With the file's name, which stands behind the number sign. */
    @Override
    public String label(PageUrl url) {
        String file = url.uri().getFragment();
        return file == null || file.isBlank() ? info().label() : info().label() + " (" + file + ")";
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(1).flatMap(file -> url.segment(0).map(owner -> owner + "/" + file));
    }
}
