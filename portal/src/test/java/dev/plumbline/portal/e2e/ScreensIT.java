package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.json.JsonMapper;

/** Every screen of the demo, light and dark, wide and narrow, from the left and from the right: accessible, nothing to scroll sideways, no error on the console. Pictures of them stay in {@code target/screens}. */
class ScreensIT {
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
            "requests",
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
            "audit",
            "extension",
            "demo-data",
            "welcome/you",
            "welcome/policy",
            "welcome/extension",
            "welcome/demo-data");

    @RegisterExtension
    static final SharedPortal DEMO = SharedPortal.ofTheDemo();

    private static PortalProcess portal;

    @TempDir
    private Path folder;

    private ChromeDriver browser;

    @BeforeAll
    static void thePortal() {
        portal = DEMO.portal();
    }

    @BeforeEach
    void signIn() throws IOException {
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        PortalPages.signIn(browser, portal, "admin");
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void the_inbox_is_accessible_while_it_is_grouped_chosen_from_and_answered() throws IOException {
        link(browser, portal, "inbox", "Same passage");
        List<String> faults = new ArrayList<>();
        for (Looks view : Looks.ALL) {
            view.show(browser);
            open(browser, portal.url() + "/inbox?group=candidate");
            faults.addAll(states(browser, view));
        }
        assertThat(faults).isEmpty();
        assertThat(errors(browser)).isEmpty();
    }

    private static List<String> states(ChromeDriver browser, Looks view) throws IOException {
        shown(browser, ".group");
        List<String> faults = new ArrayList<>(view.faults(browser, "inbox-groups"));
        shown(browser, ".group vaadin-details-summary").click();
        shown(browser, ".group .findings a.hl");
        press(browser, "j", "x");
        shown(browser, ".bulk-bar");
        faults.addAll(view.faults(browser, "inbox-chosen"));
        press(browser, "3");
        shown(browser, "vaadin-dialog .dialog-form vaadin-select");
        faults.addAll(view.faults(browser, "inbox-dismiss"));
        press(browser, Keys.ESCAPE);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(gone ->
                        browser.findElements(By.cssSelector(".dialog-form")).isEmpty());
        press(browser, "c");
        shown(browser, ".bulk-outcome .undo");
        faults.addAll(view.faults(browser, "inbox-outcome"));
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

    @Test
    void every_screen_is_accessible_in_light_and_dark_and_on_a_narrow_screen() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String screen : screens(browser, portal)) {
            faults.addAll(faults(browser, screen));
        }
        assertThat(faults).isEmpty();
        assertThat(errors(browser)).isEmpty();
    }

    /** German words are the longest of the languages; these screens have the most of them in a row. */
    @Test
    void the_fullest_screens_fit_a_narrow_screen_in_german() throws IOException {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", "de-AT,de;q=0.9")));
        Looks narrow = new Looks("320-german", 320, 800, "light", "ltr");
        narrow.show(browser);
        List<String> wide = new ArrayList<>();
        for (String screen :
                List.of("inbox", "reuse/standing", "records", "watchlists", "rules", "team", "audit", "privacy")) {
            open(browser, portal.url() + "/" + screen);
            if (!narrow.fits(browser, screen)) {
                wide.add(screen);
            }
        }
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .startsWith("de");
        assertThat(wide).isEmpty();
    }

    /** The fixed screens, one finding that differs, one that is reused, a candidate with its matrix, the interview with them, a cluster with two of its people, and a capture. */
    private static List<String> screens(ChromeDriver browser, PortalProcess portal) {
        List<String> screens = new ArrayList<>(SCREENS);
        screens.add(link(browser, portal, "inbox", "Country differs"));
        screens.add(link(browser, portal, "inbox", "Same passage"));
        String candidate = link(browser, portal, "candidates", "Rafael Dantas");
        screens.add(candidate);
        screens.add(candidate + "/interview");
        screens.add(candidate + "/privacy");
        screens.add(candidate + "/dossier");
        String cluster = link(browser, portal, "reuse", "6 identities");
        screens.add(cluster);
        String sides = link(browser, portal, cluster, "Side by side");
        screens.add(sides);
        screens.add(link(browser, portal, sides, "Open capture"));
        screens.add("watchlists/" + watchlist(portal));
        String shortlist =
                new ShortlistPages(browser, portal).begin(candidate.substring(candidate.lastIndexOf('/') + 1));
        screens.add(shortlist);
        screens.add(shortlist + "?view=board");
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
        return new WebDriverWait(browser, Duration.ofSeconds(60))
                .withMessage(() -> "Waiting for " + words + " on " + screen + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(shown -> (String) browser.executeScript(
                        "return [...document.querySelectorAll('.page a, .master a')]"
                                + ".filter(link => link.textContent.includes(arguments[0]))"
                                + ".map(link => link.getAttribute('href'))[0] || null",
                        words));
    }

    /** A screen is opened once and then given each size and scheme in turn, as a window is by its user. */
    private static List<String> faults(ChromeDriver browser, String screen) throws IOException {
        List<String> faults = new ArrayList<>();
        Looks.ALL.getFirst().show(browser);
        open(browser, portal.url() + "/" + screen);
        for (Looks view : Looks.ALL) {
            view.show(browser);
            faults.addAll(view.faults(browser, screen));
        }
        return faults;
    }

    private static void open(ChromeDriver browser, String address) {
        browser.get(address);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(shown -> !browser.findElements(By.id("main")).isEmpty());
    }

    private static List<String> errors(ChromeDriver browser) {
        return browser.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }
}
