package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Inbox worked through without a mouse: rows, choice, claim, dismissal, and each time the way back. */
class TriageIT {
    /** A dismissal's scopes, at most. */
    private static final int SCOPES = 4;

    private static final String ROWS = "document.querySelectorAll('.findings a.hl')";

    @RegisterExtension
    static final SharedPortal DEMO = SharedPortal.ofTheDemo();

    @TempDir
    private Path folder;

    @Test
    void findings_are_chosen_claimed_dismissed_and_taken_back_by_keyboard_alone() throws IOException {
        ChromeDriver browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        try {
            PortalProcess portal = DEMO.portal();
            PortalPages.signIn(browser, portal, "lead");
            browser.get(portal.url() + "/inbox?view=settle");
            until(browser, "two rows", ROWS + ".length > 1");
            chooseAndClaim(browser);
            openAndDismiss(browser);
        } finally {
            browser.quit();
        }
    }

    private static void chooseAndClaim(ChromeDriver browser) {
        press(browser, "j");
        until(browser, "the first row", "document.activeElement === " + ROWS + "[0]");
        press(browser, "j");
        until(browser, "the second row", "document.activeElement === " + ROWS + "[1]");
        press(browser, "k");
        until(browser, "the first row again", "document.activeElement === " + ROWS + "[0]");
        press(browser, "x");
        untilText(browser, ".bulk", "1 chosen");
        press(browser, "j");
        until(browser, "the second row again", "document.activeElement === " + ROWS + "[1]");
        press(browser, "X");
        untilText(browser, ".bulk", "2 chosen");
        press(browser, "c");
        untilText(browser, ".bulk", "Claimed: 2 findings.");
        until(browser, "Undo has the focus", "document.activeElement.textContent.trim() === 'Undo'");
        press(browser, Keys.ENTER);
        untilText(browser, ".bulk", "Taken back: 2 findings.");
        assertThat(text(browser, ".findings")).doesNotContain("Claimed by");
    }

    private static boolean isInComment(ChromeDriver browser) {
        return Boolean.TRUE.equals(browser.executeScript("return document.activeElement.matches('textarea')"));
    }

    private static void openAndDismiss(ChromeDriver browser) {
        press(browser, "j");
        until(browser, "a row", "document.activeElement.matches('.findings a.hl')");
        press(browser, Keys.ENTER);
        untilText(browser, ".detail", "What else could explain it");
        until(browser, "the finding has the focus", "!!document.activeElement.closest('.detail')");
        press(browser, "c");
        untilText(browser, ".detail .hist", "Claimed by");
        press(browser, "3");
        until(browser, "the dialog", "!!document.querySelector('vaadin-dialog[opened] vaadin-select')");
        until(browser, "the reason has the focus", "!!document.activeElement.closest('vaadin-select')");
        press(browser, Keys.ARROW_DOWN);
        until(browser, "the reasons", "!!document.querySelector('vaadin-select[opened]')");
        press(browser, Keys.ENTER);
        until(browser, "a reason is chosen", "!document.querySelector('vaadin-select[opened]')");
        press(browser, Keys.TAB);
        until(browser, "the scope has the focus", "!!document.activeElement.closest('vaadin-radio-group')");
        for (int choice = 0; choice < SCOPES && !isInComment(browser); choice++) {
            press(browser, Keys.TAB);
        }
        assertThat(isInComment(browser)).as("the comment has the focus").isTrue();
        press(browser, "Read twice.");
        new Actions(browser)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
        untilText(browser, ".detail .hist", "Dismissed by");
        assertThat(text(browser, ".detail .hist")).contains("“Read twice.”");
        until(browser, "Undo has the focus", "document.activeElement.textContent.trim() === 'Undo'");
        press(browser, Keys.ENTER);
        untilText(browser, ".detail", "Taken back.");
        press(browser, Keys.ESCAPE);
        until(browser, "the finding is closed", "!document.querySelector('.detail')");
        until(browser, "its row has the focus", "document.activeElement.matches('.findings a.hl')");
    }

    private static void press(ChromeDriver browser, CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private static String text(ChromeDriver browser, String selector) {
        return Objects.requireNonNull((String) browser.executeScript(
                "const part = document.querySelector(arguments[0]); return part ? part.innerText : ''", selector));
    }

    private static void untilText(ChromeDriver browser, String selector, String words) {
        waiting(browser, words).until(shown -> text(browser, selector).contains(words));
    }

    private static void until(ChromeDriver browser, String what, String condition) {
        waiting(browser, what).until(shown -> Boolean.TRUE.equals(browser.executeScript("return " + condition)));
    }

    private static WebDriverWait waiting(ChromeDriver browser, String what) {
        WebDriverWait waiting = new WebDriverWait(browser, Duration.ofSeconds(30));
        waiting.withMessage(() -> "Waiting for " + what + "; the focus is on "
                + browser.executeScript("return document.activeElement.outerHTML.slice(0, 300)") + "; the page shows:\n"
                + text(browser, "body"));
        return waiting;
    }
}
