package dev.plumbline.portal.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A team's audit log as a file, one JSON object a line, and its check without a portal and without a database. */
public final class AuditFile {
    /**
     * What a check found.
     *
     * @param entries that are whole, from the first
     * @param hash of the last of them, lower-case hex; compare it with the one that the System screen shows
     * @param broken the first entry that is missing, was changed or was put in; null where the chain is whole
     */
    public record Verdict(
            long entries, String hash, @Nullable Long broken) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private AuditFile() {}

    /** An entry as a line. */
    static String line(AuditEntry entry, byte[] hash) {
        return JSON.writeValueAsString(JSON.createObjectNode()
                        .put("no", entry.no())
                        .put("at", entry.at().toString())
                        .put(
                                "member",
                                entry.member() == null ? null : entry.member().toString())
                        .put("action", entry.action())
                        .put("subject", entry.subject())
                        .put("hash", HexFormat.of().formatHex(hash))
                        .set("details", JSON.valueToTree(entry.details())))
                + "\n";
    }

    /** Recomputes every hash of a file. */
    public static Verdict verify(Reader file) throws IOException {
        byte[] hash = {};
        long next = 1;
        BufferedReader lines = new BufferedReader(file);
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            byte @Nullable [] following = follows(line, next, hash);
            if (following == null) {
                return new Verdict(next - 1, HexFormat.of().formatHex(hash), next);
            }
            hash = following;
            next++;
        }
        return new Verdict(next - 1, HexFormat.of().formatHex(hash), null);
    }

    /**
     * Checks a file and says what came of it.
     *
     * @return 0 where the chain is whole, 1 where it is not, 2 where the file cannot be read
     */
    public static int check(Path path, PrintStream out) {
        try (Reader file = Files.newBufferedReader(path)) {
            Verdict verdict = verify(file);
            if (verdict.broken() == null) {
                out.printf(
                        "The chain is whole: %d entries, the last with hash %s. Compare that with the System screen of the portal.%n",
                        verdict.entries(), verdict.hash());
                return 0;
            }
            out.printf(
                    "The chain is broken at entry %d: it is missing, was changed or was put in. %d entries before it are whole.%n",
                    verdict.broken(), verdict.entries());
            return 1;
        } catch (IOException unreadable) {
            out.printf("%s cannot be read: give the path of an audit log that the portal exported.%n", path);
            return 2;
        }
    }

    /** The hash of a line that follows another one; null where it does not. */
    private static byte @Nullable [] follows(String line, long no, byte[] before) {
        try {
            JsonNode entry = JSON.readTree(line);
            TreeMap<String, String> details = new TreeMap<>();
            entry.path("details")
                    .properties()
                    .forEach(each -> details.put(each.getKey(), each.getValue().asString()));
            JsonNode member = entry.path("member");
            byte[] hash = new AuditEntry(
                            entry.path("no").asLong(),
                            Instant.parse(entry.path("at").asString()),
                            member.isNull() ? null : UUID.fromString(member.asString()),
                            entry.path("action").asString(),
                            entry.path("subject").asString(),
                            details)
                    .hash(before);
            boolean same = entry.path("no").asLong() == no
                    && Arrays.equals(
                            hash, HexFormat.of().parseHex(entry.path("hash").asString()));
            return same ? hash : null;
        } catch (JacksonException | java.time.DateTimeException | IllegalArgumentException none) {
            return null;
        }
    }
}
