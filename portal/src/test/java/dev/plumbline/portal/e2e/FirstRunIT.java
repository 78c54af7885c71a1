package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The first five minutes of somebody who started the demo and makes a team of their own; prints how long each step takes. */
class FirstRunIT {
    private long since = System.nanoTime();

    @Test
    void from_the_start_to_a_page_of_ones_own_with_lines_in_it(@TempDir Path folder) throws IOException {
        Path extension = UnpackedExtension.below(folder, "chromium");
        since = System.nanoTime();
        try (PortalProcess portal =
                PortalProcess.start(Files.createDirectories(folder.resolve("portal")), "--plumbline.demo.ring=false")) {
            figure("start");
            assertThat(portal.console()).contains("Demo site   http://gighub.localhost", "/extension", "Password ");
            ChromeDriver browser = Browsers.chromium(extension);
            try {
                walk(browser, portal);
            } finally {
                browser.quit();
            }
        }
    }

    private void walk(ChromeDriver browser, PortalProcess portal) {
        since = System.nanoTime();
        FirstRunPages pages = new FirstRunPages(browser, portal);
        pages.claim(portal.printed("(http\\S+/claim/\\S+)"));
        figure("claim");

        pages.textWhen("the first step", text -> text.contains("Nobody else is in the team yet"));
        pages.click("Done, go on");
        pages.textWhen("the policy", text -> text.contains("A second person signs decisions"));
        pages.reload();
        pages.textWhen("the policy again", text -> text.contains("A second person signs decisions"));
        pages.click("Done, go on");
        pages.click("Show a code");
        String code = pages.pairingCode();
        figure("wizard");

        PanelPage panel = PanelPage.open(browser).beside(portal.site("gighub", "/freelancers/garethp"));
        panel.pair(portal.url(), code);
        pages.here();
        pages.textWhen("the paired browser", text -> text.contains("Paired:"));
        figure("extension-paired");

        panel.beside(portal.site("gighub", "/freelancers/garethp"));
        panel.find(By.cssSelector("input[data-key=consent-lines]")).click();
        panel.click("Read this page");
        List<String> headlines = panel.headlinesWhen("a finding", found -> !found.isEmpty());
        assertThat(panel.until("lines on the page", () -> panel.highlighted().isEmpty() ? null : panel.highlighted()))
                .anyMatch(words -> words.contains("Telegram"));
        figure("first-capture-annotated");

        pages.here();
        pages.open("inbox");
        pages.follow(headlines.getFirst());
        pages.textWhen("the finding", text -> text.contains("What else could explain it"));
        figure("first-finding-read");

        pages.open("welcome");
        pages.textWhen("the step that was left", text -> text.contains("Paired:"));
        pages.click("Done, go on");
        pages.click("Add the demo data");
        pages.textWhen("the demo data", text -> text.contains("The demo data is here"));
        pages.click("Done, go on");
        pages.textWhen("the end", text -> text.contains("The first run is through"));
        figure("demo-data");
    }

    private void figure(String step) {
        long now = System.nanoTime();
        System.out.printf(
                "figure first-run-%s %.1f s%n",
                step, Duration.ofNanos(now - since).toMillis() / 1000.0);
        since = now;
    }
}
