package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** What the panel does beside a single reading: a poisoned queue, sites read by themselves, marked words; accessible in each state. Pictures stay in {@code target/panel}. */
class PanelIT {
    private static final Path PICTURES = Path.of("target", "panel");

    /** CSS pixels: all of the panel at once, so that its footer, which floats, lies over nothing that is measured. */
    private static final int TALL = 4000;

    /** Puts words into the extension's store as a click in the context menu does, which no driver can make. */
    private static final String MARK = """
            const [menu, text, tab, done] = arguments;
            indexedDB.open('plumbline').onsuccess = (opened) => {
              const store = opened.target.result.transaction('facts', 'readwrite').objectStore('facts');
              store.put({menu, text, url: 'http://board.localhost/freelancers/lena', tab: Number(tab)}, 'selection').onsuccess = () => done(true);
            };
            """;

    /** Spoils the body of everything that waits, so that the portal can never take it. */
    private static final String POISON = """
            const done = arguments[0];
            indexedDB.open('plumbline').onsuccess = (opened) => {
              const store = opened.target.result.transaction('outbox', 'readwrite').objectStore('outbox');
              store.getAll().onsuccess = (all) => {
                for (const item of all.target.result) store.put({...item, body: new Uint8Array([1, 2, 3]).buffer});
                store.transaction.oncomplete = () => done(all.target.result.length);
              };
            };
            """;

    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    private static TestSites sites;
    private static PortalProcess portal;

    private ChromeDriver browser;
    private PanelPage panel;

    @BeforeAll
    static void startSites() throws IOException {
        Files.createDirectories(PICTURES);
        sites = new TestSites();
        portal = SHARED.portal();
    }

    @AfterAll
    static void stopSites() {
        sites.close();
    }

    @BeforeEach
    void pair(@TempDir Path folder) throws IOException {
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        PortalPages pages = PortalPages.signIn(browser, portal, "lead");
        panel = PanelPage.open(browser).beside(sites.board("lena"));
        panel.pair(portal.url(), pages.pairingCode());
        panel.textWhen("the consent", text -> text.contains("Before the first capture"));
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void what_the_portal_refuses_is_set_aside_with_its_answer_and_holds_up_nothing() {
        portal.stop();
        panel.click("Read this page");
        panel.textWhen("a queue", text -> text.contains("1 queued"));
        assertThat(browser.executeAsyncScript(POISON)).isEqualTo(1L);
        portal.restart();
        panel.click("Try now");
        String aside = panel.textWhen("the quarantine", text -> text.contains("Set aside"));
        assertThat(aside).contains("board.localhost", "kB", "tries: ", "last answer: ", "Queue empty");

        panel.beside(sites.board("ilse"));
        panel.click("Read this page");
        panel.textWhen(
                "another page that arrives", text -> text.contains("claims compared") && text.contains("Set aside"));
        panel.click("Send again");
        panel.textWhen("a second refusal", text -> text.contains("Set aside") && text.contains("Queue empty"));
        panel.click("Remove…");
        panel.click("Remove this capture");
        panel.textWhen("nothing set aside", text -> !text.contains("Set aside"));
    }

    @Test
    void a_site_that_is_switched_on_is_read_by_itself_also_where_it_changes_the_address_without_loading() {
        panel.click("Read this page");
        panel.textWhen("the page", text -> text.contains("claims compared"));
        panel.until("the switch", () -> {
            panel.press(panel.find(By.cssSelector("[data-key=automatic]")));
            return true;
        });
        panel.textWhen("the mode", text -> text.contains("Automatic"));

        panel.beside(sites.board("daniel"));
        panel.textWhen("the next page, read by itself", text -> text.contains("Seen once"));
        panel.onPage(
                "history.pushState({}, '', '/freelancers/ute'); document.querySelector('h1').textContent = 'Ute Brandsma'");
        panel.until("the page that only changed its address", () -> portal.seen(sites.board("ute")) == 1 ? true : null);
        panel.textWhen("its name", text -> text.contains("Ute Brandsma"));
    }

    @Test
    void every_state_of_the_panel_is_accessible_in_light_and_dark_and_320_pixels_wide() throws IOException {
        List<String> faults = new ArrayList<>(faults("consent"));
        panel.click("Read this page");
        panel.textWhen("the page", text -> text.contains("claims compared"));
        panel.beside(sites.guild("lena"));
        panel.click("Read this page");
        panel.headlinesWhen("findings", headlines -> headlines.size() >= 2);
        panel.click("Note an observation…");
        panel.until(
                "the pick-lists",
                () -> browser.findElements(By.cssSelector("[data-key^=observation-topic] option"))
                                        .size()
                                > 5
                        ? true
                        : null);
        faults.addAll(faults("findings"));
        for (String menu : List.of("check", "evidence", "boilerplate")) {
            mark(menu, "Lena Vogt moves old systems to new ones and keeps the notes");
            faults.addAll(faults("selection-" + menu));
        }
        browser.get(browser.getCurrentUrl().replaceFirst("panel.html.*", "options.html"));
        panel.textWhen("the settings", text -> text.contains("Shortcuts") && text.contains("board.localhost"));
        faults.addAll(faults("options"));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_finding_is_answered_with_the_keyboard_alone_and_keeps_the_focus() {
        panel.click("Read this page");
        panel.textWhen("the page", text -> text.contains("claims compared"));
        panel.beside(sites.guild("lena"));
        panel.click("Read this page");
        panel.headlinesWhen("findings", headlines -> headlines.size() >= 2);
        tabTo("Confirm");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        panel.textWhen("the answer", text -> text.contains("Confirmed"));
        assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("summary");
    }

    private void tabTo(String words) {
        panel.until("the focus on " + words, () -> {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            return browser.switchTo().activeElement().getText().strip().equals(words) ? true : null;
        });
    }

    private void mark(String menu, String words) {
        String tab = browser.getCurrentUrl().replaceFirst(".*tab=", "");
        browser.executeAsyncScript(MARK, menu, words, tab);
        browser.navigate().refresh();
        panel.textWhen("the marked words", text -> text.contains(words) && !text.contains("is comparing"));
    }

    private List<String> faults(String name) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(320, 420)) {
                show(scheme, width);
                String picture = name + "-" + scheme + "-" + width;
                Files.write(PICTURES.resolve(picture + ".png"), browser.getScreenshotAs(OutputType.BYTES));
                Axe.faults(browser).forEach(fault -> faults.add(picture + ": " + fault));
                if (Boolean.TRUE.equals(
                        browser.executeScript("return document.scrollingElement.scrollWidth > innerWidth"))) {
                    faults.add(picture + ": scrolls sideways");
                }
            }
        }
        return faults;
    }

    private void show(String scheme, int width) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", TALL, "deviceScaleFactor", 1, "mobile", false));
    }
}
