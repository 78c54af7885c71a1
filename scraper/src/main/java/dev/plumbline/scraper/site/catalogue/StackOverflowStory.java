package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Periods;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A developer story. Its entries say title and employer, or degree and school, in one heading. */
final class StackOverflowStory {
    private static final Habits HABITS =
            Habits.UNKNOWN.without(Label.JOBS, Label.EDUCATION, Label.SKILLS, Label.CERTIFICATES);

    private StackOverflowStory() {}

    static void read(Page page, Claims claims) {
        claims.require("#section-personal h1", Optional::of, Claim.Name::new);
        claims.each("#currently-at-container .job.has-tooltip", Optional::of, Claim.Headline::new);
        claims.each("#section-personal .meta", text -> PlaceName.parse(text.split("https?:", 2)[0]), PlaceName::claim);
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
}
