package dev.plumbline.portal.finding;

import dev.plumbline.scraper.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** What two findings share that one rule makes of the same words, on whichever accounts they stand. */
final class Alike {
    private Alike() {}

    /** 32 hexadecimal digits; the same whatever the case, the spaces and the order of the quotes. */
    static String of(Finding finding) {
        String said = finding.evidence().stream()
                .map(evidence ->
                        evidence.quote().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n", finding.rule() + "\n", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
