package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * CVs and letters: uploaded documents, made into pages under made-up addresses. A document without a CV's headings or a
 * letter's greeting is neither.
 */
@SiteInfo(
        id = "document",
        label = "CV",
        hosts = "documents.plumbline.invalid",
        links = LinkKind.OTHER,
        checkedAgainst = "documents of our own")
final class DocumentAdapter implements SiteAdapter {
    /** Lines above the first heading in which a place may stand without a label. */
    private static final int TOP = 10;

    private static final Set<Label> OF_A_CV =
            EnumSet.of(Label.JOBS, Label.EDUCATION, Label.SKILLS, Label.LANGUAGES, Label.CERTIFICATES);

    @Override
    public PageKind kind(Page page) {
        boolean cv = page.sections().stream().map(Section::label).anyMatch(OF_A_CV::contains)
                || GenericKind.of(page).aboutCandidate();
        if (cv) {
            return PageKind.PROFILE;
        }
        return Letter.is(page) ? PageKind.PORTFOLIO : PageKind.UNKNOWN;
    }

    @Override
    public void read(Page page, Claims claims) {
        GenericReader.read(page, claims, PageKind.PORTFOLIO);
        Letter.read(page, claims);
        if (!claims.has(Claim.Place.class)) {
            page.outline().lines().stream()
                    .limit(TOP)
                    .takeWhile(line -> line.rank() < 2)
                    .filter(line -> line.text().indexOf(',') > 0)
                    .forEach(line -> PlaceName.parse(line.text())
                            .filter(place -> place.city() != null && place.country() != null)
                            .ifPresent(place -> claims.add(Spot.of(line, Origin.TEXT), place::claim)));
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
