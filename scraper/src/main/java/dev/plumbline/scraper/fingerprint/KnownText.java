package dev.plumbline.scraper.fingerprint;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A text of which it is known that it stands on many pages.
 *
 * @param id of the template that it belongs to; one that the release brings may have several texts
 * @param label whose text it is, for people
 * @param text as its source or its earliest holder writes it
 * @param own names in it that stand for whoever uses it
 */
public record KnownText(UUID id, Kind kind, String label, String text, Collection<String> own) {

    /** Why a text stands on many pages. */
    public enum Kind {
        /** The demo text of a template that is offered to everybody. */
        PUBLIC,
        /** Wording that many people and sites use. */
        STOCK,
        /** More accounts of one team have it than the cap; whose it is, nobody said. */
        UNKNOWN,
        /** Somebody of the team said that it means nothing. */
        BOILERPLATE
    }

    public KnownText {
        own = List.copyOf(own);
    }

    /** One that the release brings; its id is the same in every release that gives it the same label. */
    static KnownText released(Kind kind, String label, String text) {
        UUID id = UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8));
        return new KnownText(id, kind, label, text, List.of());
    }
}
