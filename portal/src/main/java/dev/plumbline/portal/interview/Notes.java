package dev.plumbline.portal.interview;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.observation.OriginWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Free words beside a fact: what was said and done, nothing of where somebody comes from, looks or speaks. */
public final class Notes {
    /** Characters of a note. */
    public static final int LONGEST = 2000;

    private static final int MOST_NAMED = 3;

    private Notes() {}

    /** Why a note is not kept, as a sentence; empty for one that is. */
    public static Optional<String> objection(@Nullable String note) {
        if (note == null) {
            return Optional.empty();
        }
        if (note.length() > LONGEST) {
            return Optional.of("Write at most %d characters.".formatted(LONGEST));
        }
        List<OriginWords.Found> found = OriginWords.in(note);
        return found.isEmpty() ? Optional.empty() : Optional.of(sentence(found));
    }

    /** The note as it is stored; null for an empty one. */
    static @Nullable String checked(@Nullable String note) {
        objection(note).ifPresent(sentence -> {
            throw new Problem(400, "note-invalid", sentence);
        });
        return note == null || note.isBlank() ? null : StorableText.of(note.strip());
    }

    private static String sentence(List<OriginWords.Found> found) {
        String words = found.stream()
                .limit(MOST_NAMED)
                .map(one ->
                        "“%s” is about %s".formatted(one.words(), one.about().words()))
                .collect(Collectors.joining("; "));
        return words + ". Write what was said or done instead: nothing else is kept here.";
    }
}
