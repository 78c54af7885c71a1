package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.Periods;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Schools: the degree, the field and the grade stand on one line, once or in two languages. */
final class LinkedInSchools {
    /** Signed in, every word stands twice: for the eye, and for screen readers. */
    static final String SHOWN = " span[aria-hidden=true]";

    private LinkedInSchools() {}

    static void read(Page page, Claims claims) {
        page.document()
                .select(
                        "li.school, #background-education .education, li.education__list-item, .education .profile-section-card, section:has(> #education) li.artdeco-list__item")
                .forEach(entry -> school(entry, claims));
    }

    private static void school(Element entry, Claims claims) {
        Optional<String> school = text(entry, "h3, h4, .t-bold" + SHOWN);
        if (school.isEmpty()) {
            return;
        }
        Period period = text(entry, ".date-range, .education-date, .education__item--duration, .t-black--light" + SHOWN)
                .flatMap(Periods::whole)
                .orElse(Period.UNSAID);
        @Nullable String degree = degree(entry).orElse(null);
        String words = shown(entry);
        claims.add(
                new Spot(entry, words, Origin.MARKUP),
                evidence -> new Claim.Education(words, school.get(), degree, period, evidence));
    }

    private static String shown(Element entry) {
        List<String> once = entry.select(SHOWN.strip()).eachText();
        return once.isEmpty() ? Texts.of(entry) : String.join(" ", once);
    }

    private static Optional<String> degree(Element entry) {
        Optional<String> apart = text(entry, ".degree");
        if (apart.isPresent()) {
            return Optional.of(text(entry, ".major")
                    .map(major -> apart.get() + " " + major)
                    .orElse(apart.get()));
        }
        return text(
                        entry,
                        "h5 .translated, h5, h4.education__item--degree-info, h3 + h4, .t-normal:not(.t-black--light)"
                                + SHOWN)
                .map(LinkedInSchools::withoutGrade);
    }

    /** Degree and field; what stands behind a second comma is the grade. */
    private static String withoutGrade(String line) {
        String[] parts = line.split(",", 3);
        return parts.length < 3 ? line : parts[0] + "," + parts[1];
    }

    private static Optional<String> text(Element entry, String css) {
        return Optional.ofNullable(entry.selectFirst(css)).map(Texts::of).filter(text -> !text.isEmpty());
    }
}
