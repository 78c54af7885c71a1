package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

class ExtensionInBrowserTest {
    private static final String ID = "mgbccaofcdkgfhcphpkjideioklkjlkk";

    private ChromeDriver browser;

    @BeforeEach
    void startBrowser() throws URISyntaxException {
        URL manifest = Objects.requireNonNull(getClass().getResource("/extension/chromium/manifest.json"));
        browser = Browsers.chromium(
                Objects.requireNonNull(Path.of(manifest.toURI()).getParent()));
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void the_packed_panel_opens_at_its_fixed_address_and_shows_something_to_do() {
        browser.get("chrome-extension://" + ID + "/panel.html");

        String text = new WebDriverWait(browser, Duration.ofSeconds(20)).until(page -> {
            String shown = page.findElement(By.tagName("body")).getText();
            return shown.isBlank() ? null : shown;
        });

        assertThat(text).contains("Plumbline");
    }
}
