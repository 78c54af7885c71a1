package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.Passage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A passage that is to be kept.
 *
 * @param own the person's own names and employers
 * @param firstSeen when the team first captured this text on this profile
 */
record NewPassage(UUID profile, String kind, String text, List<String> own, Evidence evidence, Instant firstSeen) {

    /** Text and names become what the database can hold, so that the fingerprints are those of the text that is kept. */
    NewPassage {
        text = StorableText.of(text);
        own = own.stream().map(NewPassage::storable).toList();
    }

    static NewPassage of(UUID profile, Passage passage, List<String> own, Instant firstSeen) {
        return new NewPassage(
                profile, passage.kind(), passage.text(), own, passage.claim().evidence(), firstSeen);
    }

    private static String storable(String name) {
        return StorableText.of(name.replace(PassageRepository.MARK, " "));
    }
}
