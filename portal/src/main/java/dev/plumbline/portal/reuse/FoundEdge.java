package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An edge as the check of one candidate found it.
 *
 * @param fromA whether that candidate holds its {@code a}
 */
record FoundEdge(EdgeKey key, Reuse reuse, boolean fromA) {

    static FoundEdge of(UUID mine, UUID theirs, Reuse reuse) {
        boolean fromA = EdgeKey.inOrder(mine, theirs);
        EdgeKey key = new EdgeKey(fromA ? mine : theirs, fromA ? theirs : mine, reuse.family(), hash(reuse.what()));
        return new FoundEdge(key, reuse, fromA);
    }

    Evidence evidenceA() {
        return fromA ? reuse.mine().evidence() : reuse.theirs();
    }

    Evidence evidenceB() {
        return fromA ? reuse.theirs() : reuse.mine().evidence();
    }

    Instant firstA() {
        return fromA ? reuse.mineFirstSeen() : reuse.theirsFirstSeen();
    }

    Instant firstB() {
        return fromA ? reuse.theirsFirstSeen() : reuse.mineFirstSeen();
    }

    @Nullable
    String textA() {
        SharedPassage text = passage();
        return text == null ? null : fromA ? text.mineText() : text.theirsText();
    }

    @Nullable
    String textB() {
        SharedPassage text = passage();
        return text == null ? null : fromA ? text.theirsText() : text.mineText();
    }

    @Nullable
    Overlap overlap() {
        SharedPassage text = passage();
        if (text == null) {
            return null;
        }
        return fromA ? text.overlap() : text.overlap().turned();
    }

    int words() {
        SharedPassage text = passage();
        return text == null ? 0 : text.overlap().words();
    }

    private @Nullable SharedPassage passage() {
        return switch (reuse) {
            case SharedPassage passage -> passage;
            case Reuse.SharedTemplate template -> template.passage();
            default -> null;
        };
    }

    /** The shared words as {@code a} has them; the quote of what is no text. */
    String shared() {
        String text = textA();
        Overlap overlap = overlap();
        List<Overlap.Span> spans = overlap == null ? List.of() : overlap.leftSpans();
        return text == null || spans.isEmpty()
                ? evidenceA().quote()
                : spans.stream()
                        .map(span -> text.substring(span.from(), span.to()))
                        .collect(Collectors.joining(" … "));
    }

    private static String hash(String what) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
