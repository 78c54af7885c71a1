package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The palette and help by keyboard alone, accessible at every width and in both schemes. Pictures stay in {@code target/screens}. */
class PaletteIT {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final String IN_FIELD = "document.activeElement.classList.contains('palette-field')";
    private static final String CLOSED = "!document.querySelector('.palette-field')";

    @RegisterExtension
    static final SharedPortal DEMO = SharedPortal.ofTheDemo();

    @TempDir
    private Path folder;

    @Test
    void a_candidate_is_found_and_help_read_without_a_mouse() throws IOException {
        Files.createDirectories(PICTURES);
        ChromeDriver browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        try {
            PortalProcess portal = DEMO.portal();
            PortalPages.signIn(browser, portal, "admin");
            browser.get(portal.url() + "/candidates");
            await(browser, "the demo's people", "document.body.innerText.includes('Rafael Dantas')");

            browser.executeScript("document.querySelector('button.search').focus()");
            pressWithControl(browser, "k");
            await(browser, "the field", IN_FIELD);
            press(browser, Keys.ESCAPE);
            await(browser, "the focus back", CLOSED + " && document.activeElement.matches('button.search')");

            press(browser, "/");
            await(browser, "the field by /", IN_FIELD);
            press(browser, Keys.ARROW_DOWN);
            await(browser, "the second line", active("1"));
            press(browser, Keys.ARROW_UP);
            await(browser, "the first line", active("0"));
            faults(browser, "palette");
            press(browser, "dantas");
            await(browser, "the candidate", selected("Rafael Dantas"));
            faults(browser, "palette-found");
            press(browser, Keys.ENTER);
            await(browser, "their page", "/candidates\\/[0-9a-f-]{36}$/.test(location.pathname)");

            press(browser, "?");
            await(browser, "help", "document.body.innerText.includes('does not mean cleared')");
            faults(browser, "keys");
            press(browser, Keys.ESCAPE);
            await(browser, "help to close", "!document.body.innerText.includes('does not mean cleared')");

            pressWithControl(browser, "k");
            await(browser, "the field again", IN_FIELD);
            press(browser, "zzzzz" + Keys.ENTER);
            await(browser, "that nothing is found", "document.body.innerText.includes('Nothing begins with')");
            faults(browser, "palette-none");
        } finally {
            browser.quit();
        }
    }

    private static String active(String line) {
        return "document.activeElement.getAttribute('aria-activedescendant') === 'palette-line-" + line + "'";
    }

    private static String selected(String words) {
        return "[...document.querySelectorAll('[role=option][aria-selected=true]')].some(line => line.textContent.includes('"
                + words + "'))";
    }

    private static void faults(ChromeDriver browser, String name) throws IOException {
        for (int width : new int[] {1280, 320}) {
            for (String scheme : new String[] {"light", "dark"}) {
                browser.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                browser.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
                Files.write(
                        PICTURES.resolve(name + "-" + width + "-" + scheme + ".png"),
                        browser.getScreenshotAs(OutputType.BYTES));
                assertThat(Axe.faults(browser))
                        .as(name + " at " + width + " in " + scheme)
                        .isEmpty();
                assertThat(browser.executeScript("return document.scrollingElement.scrollWidth > window.innerWidth"))
                        .as(name + " scrolls sideways at " + width)
                        .isEqualTo(false);
            }
        }
    }

    /** On whatever has the focus. */
    private static void press(ChromeDriver browser, CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private static void pressWithControl(ChromeDriver browser, String key) {
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    private static void await(ChromeDriver browser, String what, String condition) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Waiting for " + what + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> Boolean.TRUE.equals(browser.executeScript("return " + condition)) ? true : null);
    }
}
