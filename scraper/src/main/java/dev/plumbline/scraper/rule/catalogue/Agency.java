package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import java.util.List;
import java.util.stream.Stream;

/** Whether a candidate says openly that they work through an agency: wording and contact are then the agency's. */
final class Agency {

    private static final int MOST_CHARACTERS = 5000;
    private static final List<Phrase> DISCLOSED = Stream.of(
                    "agency member",
                    "member|part|employee of ~ agency",
                    "employed|represented|contracted by|through|via ~ agency",
                    "work|works|working through|via ~ agency",
                    "mitglied der agentur",
                    "membre de l'agence",
                    "miembro de la agencia",
                    "membro da agência")
            .map(Phrase::of)
            .toList();

    private Agency() {}

    /** Whether the candidate's own pages say so. */
    static boolean isDisclosed(Dossier dossier) {
        return Sides.pages(dossier).stream().flatMap(Agency::about).anyMatch(Agency::isDisclosed);
    }

    /** Whether a text says so. */
    static boolean isDisclosed(String text) {
        List<String> words = Phrase.words(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        return DISCLOSED.stream().anyMatch(phrase -> !phrase.in(words).isEmpty());
    }

    private static Stream<String> about(Reading reading) {
        return reading.claims().stream()
                .filter(claim ->
                        claim instanceof Claim.Bio || claim instanceof Claim.Headline || claim instanceof Claim.Badge)
                .map(Claim::text);
    }
}
