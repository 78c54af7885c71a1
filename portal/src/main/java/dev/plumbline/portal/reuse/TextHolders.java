package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.fingerprint.Covered;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.Shingled;
import dev.plumbline.scraper.fingerprint.Shingles;
import dev.plumbline.scraper.fingerprint.TextComparison;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose passages have a text, in whole or in part: by fingerprints, and by the templates that it is part of. */
@Component
class TextHolders {
    private static final int MOST = 5000;

    private final TemplateUseRepository uses;
    private final PassageRepository passages;
    private final KnownTextBook book;

    TextHolders(TemplateUseRepository uses, PassageRepository passages, KnownTextBook book) {
        this.uses = uses;
        this.passages = passages;
        this.book = book;
    }

    /** The passages that share as many words with a text as a passage has at least. */
    List<StoredPassage> of(int team, String text) {
        Shingled shingled = Shingled.of(text, Set.of());
        Set<Long> holding = new TreeSet<>(uses.holders(team, Shingles.keys(shingled.distinct()), MOST));
        Set<UUID> templates = new TreeSet<>();
        for (Covered.Part part : book.of(team).in(shingled).parts()) {
            templates.add(part.known().id());
        }
        templates.forEach(template -> holding.addAll(uses.earliest(team, template, Set.of(), MOST)));
        return passages.byId(team, holding).stream()
                .filter(passage -> TextComparison.compare(text, Set.of(), passage.text(), passage.own())
                                .words()
                        >= Passages.MIN_WORDS)
                .toList();
    }
}
