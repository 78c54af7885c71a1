package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe finds on the page that a browser shows, by WCAG 2.2 AA. It is given to a page once, however often that is looked at. */
final class Axe {
    private static final Map<String, Object> ALL =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));
    private static final String SOURCE = source();
    private static final String RUN = """
            const [only, done] = arguments;
            axe.run(document, {runOnly: only, resultTypes: ['violations']}).then(
                found => done(found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html)),
                broken => done(['axe does not run: ' + broken]));
            """;

    private Axe() {}

    /** One line a rule that is broken, with the first element that breaks it. */
    static List<String> faults(ChromeDriver browser) {
        return run(browser, ALL);
    }

    /** The same of the rules whose answer can differ between light and dark. */
    static List<String> colourFaults(ChromeDriver browser) {
        return run(browser, COLOURS);
    }

    private static List<String> run(ChromeDriver browser, Map<String, Object> only) {
        if (!Boolean.TRUE.equals(browser.executeScript("return 'axe' in window"))) {
            browser.executeScript(SOURCE);
        }
        Object found = Objects.requireNonNull(browser.executeAsyncScript(RUN, only));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
