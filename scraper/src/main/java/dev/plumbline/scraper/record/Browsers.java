package dev.plumbline.scraper.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a user agent's line says, in words: {@code Edge on Windows}. */
final class Browsers {
    private static final int LONGEST = 80;
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"),
            Map.entry("curl/", "curl"),
            Map.entry("git/", "git"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private Browsers() {}

    static String words(String agent) {
        Optional<String> browser = first(agent, BROWSERS);
        Optional<String> system = first(agent, SYSTEMS);
        if (browser.isPresent() && system.isPresent()) {
            return browser.get() + " on " + system.get();
        }
        return browser.or(() -> system)
                .orElseGet(() -> agent.length() > LONGEST ? agent.substring(0, LONGEST) + "…" : agent);
    }

    private static Optional<String> first(String agent, List<Map.Entry<String, String>> names) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
