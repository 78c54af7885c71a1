package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The board by keyboard alone: a cluster, two texts side by side, a dismissal and its undoing. */
class ReuseIT {
    private static final int MOST_TABS = 60;

    @RegisterExtension
    static final SharedPortal DEMO = SharedPortal.ofTheDemo();

    @TempDir
    private Path folder;

    @Test
    void a_pair_is_compared_dismissed_and_restored_without_a_mouse() throws IOException {
        ChromeDriver browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        try {
            PortalProcess portal = DEMO.portal();
            PortalPages.signIn(browser, portal, "admin");
            browser.get(portal.url() + "/reuse");
            tabTo(browser, "6 identities");
            press(browser, Keys.ENTER);
            await(browser, "a drawn graph", "document.querySelectorAll('plumb-reuse-graph canvas').length > 0");
            tabTo(browser, "Side by side");
            press(browser, Keys.ENTER);
            await(browser, "both texts", "document.querySelectorAll('.jump').length > 3");

            tabTo(browser, "Open capture");
            press(browser, "n");
            await(browser, "the first passage", "document.activeElement.textContent === '1'");
            press(browser, "n");
            await(browser, "the second passage", "document.activeElement.textContent === '2'");
            assertThat(browser.switchTo().activeElement().getAttribute("aria-label"))
                    .matches("Passage 2 of \\d+, \\d+ words?: to the other side");
            press(browser, Keys.ENTER);
            await(
                    browser,
                    "the other side",
                    "document.activeElement.textContent === '2'"
                            + " && document.activeElement.closest('.txt') === document.querySelectorAll('.txt')[1]");

            tabTo(browser, "Dismiss…");
            press(browser, Keys.ENTER);
            await(
                    browser,
                    "the dialog",
                    "document.activeElement.closest('vaadin-select, vaadin-dialog, vaadin-select-value-button') !== null");
            tabTo(browser, "Reason");
            press(browser, Keys.ENTER);
            await(browser, "the reasons", "document.activeElement.closest('vaadin-select-item') !== null");
            press(browser, Keys.ENTER);
            await(browser, "the chosen reason", "document.activeElement.closest('vaadin-select') !== null");
            tabTo(browser, "Dismiss");
            press(browser, Keys.ENTER);
            await(browser, "the way back", "document.activeElement.textContent.trim() === 'Undo'");
            press(browser, Keys.ENTER);
            await(browser, "what is shared, again", "document.body.innerText.includes('Taken back.')");
        } finally {
            browser.quit();
        }
    }

    /** Presses Tab until the focus is on these words. */
    private static void tabTo(ChromeDriver browser, String words) {
        await(browser, words, "document.body.innerText.includes(" + quoted(words) + ")");
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (isOn(browser, words)) {
                return;
            }
            press(browser, Keys.TAB);
        }
        throw new AssertionError(MOST_TABS + " tabs do not lead to " + words);
    }

    /** On whatever has the focus. */
    private static void press(ChromeDriver browser, CharSequence key) {
        new Actions(browser).sendKeys(key).perform();
    }

    private static boolean isOn(JavascriptExecutor browser, String words) {
        Object on = browser.executeScript(
                "const at = document.activeElement, host = at.closest('vaadin-select');"
                        + " return host ? host.label === arguments[0] : at.textContent.trim() === arguments[0];",
                words);
        return Boolean.TRUE.equals(on);
    }

    private static void await(ChromeDriver browser, String what, String condition) {
        new WebDriverWait(browser, Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Waiting for " + what + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> Boolean.TRUE.equals(browser.executeScript("return " + condition)) ? true : null);
    }

    private static String quoted(String words) {
        return "'" + words + "'";
    }
}
