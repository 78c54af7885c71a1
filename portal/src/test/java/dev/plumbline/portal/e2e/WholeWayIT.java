package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/** From pairing to a dismissal that lasts, and a queue that outlives the portal: in Chromium with the packed extension. */
class WholeWayIT {
    private static final String NAME = "Name differs";
    private static final String COUNTRY = "Country differs";

    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.ofTheDemo();

    private static TestSites sites;
    private static PortalProcess portal;

    private ChromeDriver browser;

    @BeforeAll
    static void startSites() {
        sites = new TestSites();
        portal = SHARED.portal();
    }

    @AfterAll
    static void stopSites() {
        sites.close();
    }

    @BeforeEach
    void startBrowser(@TempDir Path folder) throws IOException {
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void a_recruiter_sees_beside_the_page_what_differs_and_the_portal_says_the_same() {
        PortalPages pages = PortalPages.signIn(browser, portal, "recruiter");
        PanelPage panel = PanelPage.open(browser);
        panel.beside(sites.board("lena"));
        panel.pair(portal.url(), pages.pairingCode());

        agreeAndRead(panel);
        panel.beside(sites.board("daniel"));
        panel.click("Read this page");
        panel.headlinesWhen("the shared passage", headlines -> headlines.size() == 1);
        panel.beside(sites.guild("lena"));
        agreeAndRead(panel);

        panel.beside(sites.board("lena"));
        List<String> headlines = panel.headlinesWhen("three findings", found -> found.size() == 3);
        assertThat(headlines).anyMatch(line -> line.startsWith(NAME)).anyMatch(line -> line.startsWith(COUNTRY));
        assertThat(panel.finding(NAME).getText())
                .contains("Lena Vogt", "Marta Sikora", "What else could explain it", "this page");
        assertThat(panel.finding(COUNTRY).getText()).contains("Porto, Portugal", "Wrocław, Poland");
        assertThat(panel.textWhen("coverage", text -> text.contains("claims compared")))
                .doesNotContain("cleared");
        assertThat(panel.until("lines on the page", () -> panel.highlighted().size() >= 3 ? panel.highlighted() : null))
                .anyMatch(words -> words.contains("Lena Vogt"))
                .anyMatch(words -> words.contains("Porto"))
                .anyMatch(words -> words.contains("two systems that refuse"));
        assertThat(pages.inboxText()).contains(headlines);

        String country = headlines.stream()
                .filter(line -> line.startsWith(COUNTRY))
                .findFirst()
                .orElseThrow();
        dismiss(panel, country);
        assertThat(pages.findingText(country)).contains("Dismissed", "Verified otherwise");
        panel.beside(sites.board("lena"));
        panel.click("Read again");
        panel.textWhen("a second capture", text -> text.contains("Seen 2 times"));
        assertThat(panel.finding(country).getText()).contains("Dismissed");
        assertThat(pages.findingText(country)).contains("Dismissed");
    }

    @Test
    void a_capture_waits_while_the_portal_is_away_and_arrives_once() {
        PortalPages pages = PortalPages.signIn(browser, portal, "lead");
        PanelPage panel = PanelPage.open(browser).beside(sites.board("ilse"));
        panel.pair(portal.url(), pages.pairingCode());
        panel.textWhen("a page to read", text -> text.contains("Read this page"));

        portal.stop();
        panel.click("Read this page");
        panel.textWhen("a queue", text -> text.contains("Waiting to be sent") && text.contains("1 queued"));

        portal.restart();
        panel.click("Try now");
        panel.textWhen("an empty queue", text -> text.contains("Queue empty"));
        panel.textWhen("an answer", text -> text.contains("Seen once"));
        assertThat(portal.seen(sites.board("ilse"))).isEqualTo(1);
    }

    private static void agreeAndRead(PanelPage panel) {
        panel.find(By.cssSelector("input[data-key=consent-lines]")).click();
        panel.click("Read this page");
        panel.textWhen("an analysed page", text -> text.contains("claims compared"));
    }

    private static void dismiss(PanelPage panel, String headline) {
        panel.until("the reasons", () -> {
            panel.press(panel.finding(headline).findElement(By.cssSelector("details[data-key^=dismiss] summary")));
            return true;
        });
        new Select(panel.finding(headline).findElement(By.cssSelector("details[data-key^=dismiss] select")))
                .selectByVisibleText("Verified otherwise");
        panel.click("Dismiss with this reason");
        panel.until("the answer", () -> panel.finding(headline).getText().contains("Dismissed") ? true : null);
    }
}
