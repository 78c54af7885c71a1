package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The same source in Firefox: its sidebar page pairs, reads a page and shows what the portal compared. */
class FirefoxIT {

    @Test
    void the_sidebar_pairs_reads_a_page_and_shows_what_was_compared(@TempDir Path folder) throws IOException {
        try (TestSites sites = new TestSites();
                PortalProcess portal = PortalProcess.start(folder, "--plumbline.demo.seed=false");
                Firefox firefox = Firefox.start(folder, UnpackedExtension.below(folder, "firefox"))) {
            firefox.open(sites.board("lena"));
            String panel = firefox.openOwn("panel.html");
            int tab = firefox.evaluate(
                            panel,
                            "browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url?.includes('board.localhost')).id)")
                    .asInt();
            firefox.navigate(panel, firefox.evaluate(panel, "location.href").asString() + "?tab=" + tab);

            firefox.until(panel, "document.querySelector('#portal') !== null", "No form to pair");
            firefox.evaluate(panel, "document.querySelector('#portal').value = '%s'".formatted(portal.url()));
            firefox.evaluate(
                    panel, "document.querySelector('#code').value = '%s'".formatted(pairingCode(portal, folder)));
            firefox.evaluate(panel, "document.querySelector('#pair').click()");
            click(firefox, panel, "Read this page");
            firefox.until(panel, "document.body.innerText.includes('claims compared')", "Nothing was compared");

            assertThat(firefox.evaluate(panel, "document.body.innerText").asString())
                    .contains("Lena Vogt", "Queue empty");
        }
    }

    private static String pairingCode(PortalProcess portal, Path folder) throws IOException {
        ChromeDriver browser = Browsers.chromium(UnpackedExtension.below(folder.resolve("other"), "chromium"));
        try {
            return PortalPages.signIn(browser, portal, "recruiter").pairingCode();
        } finally {
            browser.quit();
        }
    }

    private static void click(Firefox firefox, String panel, String words) {
        String button = "[...document.querySelectorAll('button')].find((b) => b.innerText === '%s')".formatted(words);
        firefox.until(panel, button + " !== undefined", "No button " + words);
        firefox.evaluate(panel, button + ".click()");
    }
}
