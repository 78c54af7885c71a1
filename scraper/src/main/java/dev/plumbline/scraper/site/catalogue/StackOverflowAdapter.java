package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Periods;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Developer stories and user pages. A story's entries say title and employer, or degree and school, in one heading. */
@SiteInfo(
        id = "stack-overflow",
        label = "Stack Overflow",
        hosts = "stackoverflow.com",
        links = LinkKind.CODE,
        checkedAgainst = "2017 (story), user page documented only")
final class StackOverflowAdapter implements SiteAdapter {
    private static final Habits HABITS =
            Habits.UNKNOWN.without(Label.JOBS, Label.EDUCATION, Label.SKILLS, Label.CERTIFICATES);

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        return switch (page.url().segment(0).orElse("")) {
            case "story", "cv" -> PageKind.PROFILE;
            case "users" -> account(page.url()).isPresent() ? PageKind.PROFILE : PageKind.LIST;
            case "questions" -> page.url().segment(1).isPresent() ? PageKind.ARTICLE : PageKind.LIST;
            default -> PageKind.UNKNOWN;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("#section-personal h1, #mainbar-full .fs-headline2", Optional::of, Claim.Name::new);
        claims.each(
                "#currently-at-container .job.has-tooltip, #mainbar-full .fs-title", Optional::of, Claim.Headline::new);
        claims.each(
                "#section-personal .meta, #mainbar-full .wmx2",
                text -> PlaceName.parse(text.split("https?:", 2)[0]),
                PlaceName::claim);
        claims.each(".tag-section .post-tag", Optional::of, (tag, evidence) -> new Claim.Skill(tag, tag, 0, evidence));
        page.document().select("#cv-Experience .cv-section").forEach(entry -> entry(entry, claims, true));
        page.document().select("#cv-Education .cv-section").forEach(entry -> entry(entry, claims, false));
        LabelledSections.read(page, claims, HABITS);
        Links.shown(page, claims, "#section-personal .meta a");
    }

    private static void entry(Element entry, Claims claims, boolean job) {
        Element heading = entry.selectFirst("h3");
        Element place = entry.selectFirst("h3 .location");
        if (heading == null || place == null) {
            return;
        }
        Element time = entry.selectFirst(".time-frame");
        Period period =
                time == null ? Period.UNSAID : Periods.whole(Texts.of(time)).orElse(Period.UNSAID);
        String what = heading.ownText().strip().replaceAll(",$", "");
        String where = Texts.of(place);
        claims.add(
                Spot.of(entry, Origin.MARKUP),
                evidence -> job
                        ? new Claim.Job(Texts.of(entry), where, what, period, evidence)
                        : new Claim.Education(Texts.of(entry), where, what, period, evidence));
    }

    /** The number of a user; the name of a story. */
    @Override
    public Optional<String> account(PageUrl url) {
        String first = url.segment(0).orElse("");
        boolean known = first.equals("users") || first.equals("story") || first.equals("cv");
        return known ? url.segment(1).map(id -> id.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
