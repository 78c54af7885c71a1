package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/** Every screen of the demo, light and dark, wide and narrow, from the left and from the right: accessible, nothing to scroll sideways, no error on the console. Pictures of them stay in {@code target/screens}. */
class ScreensIT {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> SCREENS = List.of(
            "inbox",
            "candidates",
            "shortlists",
            "compare",
            "reuse",
            "reuse/templates",
            "reuse/boilerplate",
            "reuse/dismissed",
            "reuse/standing",
            "captures",
            "records",
            "records/lists",
            "imports",
            "watchlists",
            "jobs",
            "rules",
            "help",
            "help/rules/place-differs-between-profiles",
            "team",
            "integrations",
            "mail",
            "reading-health",
            "privacy",
            "system",
            "extension",
            "demo-data",
            "welcome/you",
            "welcome/policy",
            "welcome/extension",
            "welcome/demo-data");

    /** Its size in CSS pixels, as its pictures are called, and where its lines begin. */
    private record View(String name, int width, int height, String scheme, String direction) {}

    private static final List<View> VIEWS = List.of(
            new View("1280-light", 1280, 940, "light", "ltr"),
            new View("1280-dark", 1280, 940, "dark", "ltr"),
            new View("1280-rtl", 1280, 940, "light", "rtl"),
            new View("320-light", 320, 800, "light", "ltr"),
            new View("320-dark", 320, 800, "dark", "ltr"));

    /** What can differ between light and dark; the rest was checked in light. */
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static PortalProcess portal;

    @TempDir
    private Path folder;

    private ChromeDriver browser;

    @BeforeAll
    static void startPortal(@TempDir Path data) throws IOException {
        Files.createDirectories(PICTURES);
        portal = PortalProcess.start(data, "--plumbline.demo.ring=false");
    }

    @AfterAll
    static void stopPortal() {
        portal.close();
    }

    @BeforeEach
    void signIn() throws IOException {
        browser = signedIn("chromium");
    }

    private ChromeDriver signedIn(String profile) throws IOException {
        ChromeDriver fresh = Browsers.chromium(UnpackedExtension.below(folder.resolve(profile), "chromium"));
        PortalPages.signIn(fresh, portal, "admin");
        return fresh;
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void the_inbox_is_accessible_while_it_is_grouped_chosen_from_and_answered() throws IOException {
        link(browser, portal, "inbox", "Same passage");
        List<String> faults = new ArrayList<>();
        for (View view : VIEWS) {
            size(browser, view);
            open(browser, portal.url() + "/inbox?group=candidate");
            faults.addAll(states(browser, view));
        }
        assertThat(faults).isEmpty();
        assertThat(errors(browser)).isEmpty();
    }

    private static List<String> states(ChromeDriver browser, View view) throws IOException {
        shown(browser, ".group");
        List<String> faults = new ArrayList<>(look(browser, "inbox-groups-" + view.name(), view));
        shown(browser, ".group vaadin-details-summary").click();
        shown(browser, ".group .findings a.hl");
        press(browser, "j", "x");
        shown(browser, ".bulk-bar");
        faults.addAll(look(browser, "inbox-chosen-" + view.name(), view));
        press(browser, "3");
        shown(browser, "vaadin-dialog .dialog-form vaadin-select");
        faults.addAll(look(browser, "inbox-dismiss-" + view.name(), view));
        press(browser, Keys.ESCAPE);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(gone ->
                        browser.findElements(By.cssSelector(".dialog-form")).isEmpty());
        press(browser, "c");
        shown(browser, ".bulk-outcome .undo");
        faults.addAll(look(browser, "inbox-outcome-" + view.name(), view));
        press(browser, Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(back -> browser.findElement(By.cssSelector(".bulk-outcome"))
                        .getText()
                        .contains("Taken back"));
        return faults;
    }

    private static WebElement shown(ChromeDriver browser, String selector) {
        return new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(page -> browser.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private static void press(ChromeDriver browser, CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Two browsers share the screens: one waits for the portal while the other draws. */
    @Test
    void every_screen_is_accessible_in_light_and_dark_and_on_a_narrow_screen() throws Exception {
        List<String> screens = screens(browser, portal);
        List<String> first = screens.subList(0, screens.size() / 2);
        List<String> second = screens.subList(screens.size() / 2, screens.size());
        ChromeDriver other = signedIn("other");
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<List<String>> others = beside.submit(() -> faults(other, second));
            List<String> faults = new ArrayList<>(faults(browser, first));
            faults.addAll(others.get());
            assertThat(faults).isEmpty();
            assertThat(errors(browser)).isEmpty();
            assertThat(errors(other)).isEmpty();
        } finally {
            other.quit();
        }
    }

    private static List<String> faults(ChromeDriver browser, List<String> screens) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String screen : screens) {
            faults.addAll(faults(browser, screen));
        }
        return faults;
    }

    /** The fixed screens, one finding that differs, one that is reused, a candidate with its matrix, the interview with them, and a cluster with two of its people. */
    private static List<String> screens(ChromeDriver browser, PortalProcess portal) {
        List<String> screens = new ArrayList<>(SCREENS);
        screens.add(link(browser, portal, "inbox", "Country differs"));
        screens.add(link(browser, portal, "inbox", "Same passage"));
        String candidate = link(browser, portal, "candidates", "Rafael Dantas");
        screens.add(candidate);
        screens.add(candidate + "/interview");
        screens.add(candidate + "/privacy");
        screens.add(candidate + "/dossier");
        screens.add(link(browser, portal, "captures", "Rafael"));
        String cluster = link(browser, portal, "reuse", "6 identities");
        screens.add(cluster);
        screens.add(link(browser, portal, cluster, "Side by side"));
        screens.add("watchlists/" + watchlist(portal));
        return screens;
    }

    private static String watchlist(PortalProcess portal) {
        String made = portal.postJson("/api/v1/watchlists", """
                        {"name": "Ours", "source": "the security desk", "reason": "a test", "mode": "watch",
                         "expiresAt": "2099-01-01T00:00:00Z"}
                        """).body();
        return JsonMapper.shared().readTree(made).path("id").asString();
    }

    /** Asked in one go, since a screen draws itself again while the demo is analysed. */
    private static String link(ChromeDriver browser, PortalProcess portal, String screen, String words) {
        browser.get(portal.url() + "/" + screen);
        return new WebDriverWait(browser, Duration.ofSeconds(60)).until(shown -> (String) browser.executeScript(
                "return [...document.querySelectorAll('.page a, .master a')]"
                        + ".filter(link => link.textContent.includes(arguments[0]))"
                        + ".map(link => link.getAttribute('href'))[0] || null",
                words));
    }

    /** A screen is opened once and then given each size and scheme in turn, as a window is by its user. */
    private static List<String> faults(ChromeDriver browser, String screen) throws IOException {
        List<String> faults = new ArrayList<>();
        size(browser, VIEWS.getFirst());
        open(browser, portal.url() + "/" + screen);
        for (View view : VIEWS) {
            size(browser, view);
            faults.addAll(look(browser, screen.replace('/', '-') + "-" + view.name(), view));
        }
        return faults;
    }

    private static void size(ChromeDriver browser, View view) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", view.scheme()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", view.height(), "deviceScaleFactor", 1, "mobile", false));
    }

    private static void open(ChromeDriver browser, String address) {
        browser.get(address);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(shown -> !browser.findElements(By.id("main")).isEmpty());
    }

    private static List<String> look(ChromeDriver browser, String name, View view) throws IOException {
        browser.executeScript("document.documentElement.dir = arguments[0]", view.direction());
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        List<String> faults = new ArrayList<>();
        for (Rule rule : axe(view).analyze(browser).getViolations()) {
            faults.add(name + ": " + rule.getId() + " "
                    + rule.getNodes().getFirst().getHtml());
        }
        Object wide = browser.executeScript(
                "return document.scrollingElement.scrollWidth > window.innerWidth || [...document.querySelectorAll('.page, .master')]"
                        + ".some(part => part.scrollWidth > part.clientWidth)");
        if (Boolean.TRUE.equals(wide)) {
            faults.add(name + ": scrolls sideways");
        }
        return faults;
    }

    private static AxeBuilder axe(View view) {
        return view.scheme().equals("dark")
                ? new AxeBuilder().withOnlyRules(COLOUR_RULES)
                : new AxeBuilder().withTags(TAGS);
    }

    private static List<String> errors(ChromeDriver browser) {
        return browser.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}
