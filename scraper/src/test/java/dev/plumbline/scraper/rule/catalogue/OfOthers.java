package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import java.util.List;

/** The pages of a dossier alone, as if each were a firm's. */
final class OfOthers {
    private OfOthers() {}

    static Dossier pages(Dossier dossier) {
        return new Dossier(
                        dossier.asOf(),
                        dossier.readings().stream().map(OfOthers::page).toList(),
                        List.of(),
                        List.of())
                .of(dossier.team());
    }

    private static Reading page(Reading page) {
        return new Reading(
                page.capture(),
                page.url(),
                page.capturedAt(),
                page.site(),
                page.account(),
                PageKind.COMPANY,
                page.claims(),
                page.events(),
                page.missing(),
                page.abnormal());
    }
}
