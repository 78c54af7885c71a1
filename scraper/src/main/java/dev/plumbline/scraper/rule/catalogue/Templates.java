package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import dev.plumbline.scraper.rule.Reuse.SharedTemplate;
import dev.plumbline.scraper.rule.Reuse.Template;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that many accounts have: those that are offered to everybody, and those of which nobody said whose they are. */
final class Templates {
    private Templates() {}

    /** Whether it is the text of a template that everybody can take, or everybody's wording. */
    static boolean isOffered(Reuse reuse) {
        return reuse instanceof SharedTemplate shared && shared.template().kind() != KnownText.Kind.UNKNOWN;
    }

    /** What a candidate shares with many accounts that is not offered to everybody: with the earliest of them each. */
    static Map<SharedPassage, Template> ofNobody(Dossier dossier) {
        Map<SharedPassage, Template> spread = new LinkedHashMap<>();
        dossier.reuses().stream()
                .filter(SharedTemplate.class::isInstance)
                .map(SharedTemplate.class::cast)
                .filter(shared -> !isOffered(shared))
                .forEach(shared -> spread.put(shared.passage(), shared.template()));
        return spread;
    }

    /** On how many accounts and sites, and since when. */
    static String spread(Template template) {
        return "As far as this team saw, it stands on " + count(template.accounts(), "account") + " of "
                + count(template.sites(), "site") + ", first on "
                + LocalDate.ofInstant(template.firstSeen(), ZoneOffset.UTC) + " (UTC).";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
