package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that does not line up: captured facts and where each was read. Never a statement about a person.
 *
 * @param key the same for the same rule and the same quotes on the same accounts, however often the pages are read
 * @param headline the facts in one line: {@code Country differs: 'Poland' on GigHub, 'Vietnam' on CodePort}
 * @param message the facts in one or two sentences
 * @param evidence at least one; the first is the statement the finding is shown at
 * @param compared how it was compared, feature by feature; may be empty
 */
public record Finding(
        String key,
        String rule,
        Severity severity,
        Confidence confidence,
        Family family,
        String headline,
        String message,
        List<Evidence> evidence,
        List<Feature> compared) {

    /**
     * One line of "how it was compared".
     *
     * @param result agrees, compatible, differs, or a figure with its unit
     */
    public record Feature(String name, String left, String right, String result) {}

    public Finding {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A finding without evidence cannot be");
        }
        evidence = List.copyOf(evidence);
        compared = List.copyOf(compared);
    }

    /** A finding of a rule at its own severity; the evidence comes with the claims. */
    public static Finding of(
            Rule rule,
            Confidence confidence,
            String headline,
            String message,
            List<Feature> compared,
            Claim... claims) {
        List<Evidence> evidence = Arrays.stream(claims).map(Claim::evidence).toList();
        return of(rule, confidence, headline, message, compared, evidence);
    }

    /** A finding of a rule at its own severity. */
    public static Finding of(
            Rule rule,
            Confidence confidence,
            String headline,
            String message,
            List<Feature> compared,
            List<Evidence> evidence) {
        RuleInfo info = rule.info();
        return new Finding(
                key(info.id(), evidence),
                info.id(),
                info.severity(),
                confidence,
                info.family(),
                headline,
                message,
                evidence,
                compared);
    }

    private static String key(String rule, List<Evidence> evidence) {
        String places = evidence.stream()
                .map(e -> e.account() + "\n" + e.quote())
                .sorted()
                .collect(Collectors.joining("\n\n", rule + "\n\n", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(places.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
