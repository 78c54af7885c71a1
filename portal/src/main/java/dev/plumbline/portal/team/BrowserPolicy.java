package dev.plumbline.portal.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an organisation presets in the browsers of its people, as the extension's {@code managed_schema.json} has it.
 *
 * @param server the portal's address, preset in the pairing form
 * @param allowedSites host names that may be read, each with its subdomains; empty for every site that somebody asks for
 * @param mode whether sites can be read automatically; {@link Mode#FREE} leaves that to the person
 * @param lock whether the person cannot change server and mode
 */
public record BrowserPolicy(String server, List<String> allowedSites, Mode mode, boolean lock) {
    /** The extension in Chromium; the key in its manifest fixes it. */
    public static final String CHROMIUM_ID = "mgbccaofcdkgfhcphpkjideioklkjlkk";

    /** The extension in Firefox. */
    public static final String FIREFOX_ID = "extension@plumbline.example";

    /** Whether pages are read on a click only, or also by themselves. */
    public enum Mode {
        FREE,
        CLICK,
        AUTOMATIC
    }

    public BrowserPolicy {
        allowedSites = List.copyOf(allowedSites);
    }

    /** Hosts from what somebody typed: addresses, hosts, one a line or with commas between them. */
    public static List<String> hosts(String typed) {
        return Stream.of(typed.split("[\\s,;]+", -1))
                .map(BrowserPolicy::host)
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
    }

    /** For a file in Chromium's folder of managed policies. */
    public String chromium() {
        return json(Map.of("3rdparty", Map.of("extensions", Map.of(CHROMIUM_ID, values()))));
    }

    /** Firefox's {@code policies.json}. */
    public String firefox() {
        return json(Map.of("policies", Map.of("3rdparty", Map.of("Extensions", Map.of(FIREFOX_ID, values())))));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("server", server);
        values.put("allowedSites", allowedSites);
        if (mode != Mode.FREE) {
            values.put("mode", mode.name().toLowerCase(Locale.ROOT));
        }
        values.put("lock", lock);
        return values;
    }

    private static String json(Map<String, ?> policy) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(policy) + "\n";
    }

    private static String host(String typed) {
        String rest = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
        return Objects.requireNonNull(rest.split("[/:?#]", 2)[0]).replaceFirst("^(\\*\\.|www\\.)", "");
    }
}
