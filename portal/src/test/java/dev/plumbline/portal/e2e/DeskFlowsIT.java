package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** What an admin does at the desk, in Chromium: a device loses its token, lists of every format come in. */
class DeskFlowsIT {
    private static final Path SAMPLES =
            Path.of("..", "scraper", "src", "test", "resources", "dev", "plumbline", "scraper", "watch");

    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    private static TestSites sites;
    private static PortalProcess portal;

    @TempDir
    private Path folder;

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
    void startBrowser() throws IOException {
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void a_revoked_device_asks_to_pair_again_and_loses_nothing() {
        PortalPages pages = PortalPages.signIn(browser, portal, "lead");
        PanelPage panel = PanelPage.open(browser).beside(sites.board("ilse"));
        panel.pair(portal.url(), pages.pairingCode());
        panel.textWhen("a page to read", text -> text.contains("Read this page"));

        pages.revokeDevices();
        panel.click("Read this page");
        panel.textWhen(
                "a form to pair again",
                text -> text.contains("Connect to the portal again") && text.contains("1 queued"));
        assertThat(portal.seen(sites.board("ilse"))).isZero();

        panel.pair(portal.url(), pages.pairingCode());
        panel.textWhen("an empty queue", text -> text.contains("Queue empty"));
        panel.textWhen("an answer", text -> text.contains("Seen once"));
        assertThat(portal.seen(sites.board("ilse"))).isEqualTo(1);
    }

    @Test
    void a_list_of_every_format_goes_through_the_wizard_into_force() throws IOException {
        PortalPages.signIn(browser, portal, "admin");
        ListPages lists = new ListPages(browser, portal);
        for (Map.Entry<Path, String> file : files().entrySet()) {
            String name = String.valueOf(file.getKey().getFileName());
            lists.make("From " + name);
            assertThat(lists.choose(file.getKey())).as(name).contains("as " + file.getValue() + "?");
            assertThat(lists.draft()).as(name).contains("Waits for your yes", " new");
            assertThat(lists.accept()).as(name).contains("Undo this import…");
        }
    }

    /** Each with what the wizard calls its format. */
    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        sample(files, "sdn.csv", "OFAC SDN, CSV");
        sample(files, "sdn-legacy-schema.xml", "OFAC SDN, XML");
        sample(files, "un.xml", "UN consolidated list, XML");
        sample(files, "opensanctions-targets.simple.csv", "OpenSanctions targets, CSV");
        sample(files, "opensanctions-entities.ftm.json", "OpenSanctions entities, FollowTheMoney");
        sample(files, "stix-2.1-bundle.json", "STIX 2.1 bundle");
        sample(files, "misp-event.json", "MISP event");
        files.put(
                Files.writeString(
                        folder.resolve("ours.csv"),
                        "full name;e-mail;note\nOrla Penhallow;orla@mailbox.example;seen\n"),
                "Table, CSV");
        files.put(
                Files.writeString(folder.resolve("plain.txt"), "Orla Penhallow\nTalbot Finch\n"),
                "Plain list, one a line");
        return files;
    }

    private static void sample(Map<Path, String> files, String name, String format) throws IOException {
        files.put(SAMPLES.resolve(name).toRealPath(), format);
    }
}
