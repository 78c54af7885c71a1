package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse.SharedArtefact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands on a candidate's pages for its owner, and on another's too. */
final class Artefacts {
    private Artefacts() {}

    /** By value, who had it first in front; without what many people share by design. */
    static List<List<SharedArtefact>> of(Dossier dossier, Predicate<String> kinds) {
        return dossier.reuses().stream()
                .filter(SharedArtefact.class::isInstance)
                .map(SharedArtefact.class::cast)
                .filter(shared -> kinds.test(shared.kind()))
                .filter(shared -> !shared.byDesign())
                .sorted(Others.FIRST_SEEN)
                .collect(Collectors.groupingBy(SharedArtefact::value, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }
}
