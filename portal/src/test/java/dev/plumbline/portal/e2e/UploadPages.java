package dev.plumbline.portal.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The screens that take files, in a browser that is signed in. */
final class UploadPages {

    private final ChromeDriver browser;
    private final PortalProcess portal;

    UploadPages(ChromeDriver browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** Imports a file, waits for its end in the list, and returns what the import's own screen then says. */
    String importFile(Path file) {
        browser.get(portal.url() + "/imports");
        choose(file);
        String name = String.valueOf(file.getFileName());
        until(
                "the end of the import",
                () -> with("table.tbl tr", name)
                        .filter(row -> row.getText().contains("Done"))
                        .orElse(null));
        with("table.tbl a", name).ifPresent(WebElement::click);
        return text(".page", "Open capture");
    }

    void openCandidate(String name) {
        browser.get(portal.url() + "/candidates");
        press(".page a", name);
        text(".page", "Why these belong together");
    }

    /** Adds a file to the candidate whose screen is open and returns what is said of it. */
    String addFile(Path file) {
        press("vaadin-button", "Add a CV or a git log…");
        choose(file);
        return text(".undo", "added");
    }

    /** What is said where a file cannot be taken. */
    String refused(Path file) {
        press("vaadin-button", "Add a CV or a git log…");
        choose(file);
        return text("vaadin-upload [role=alert]", String.valueOf(file.getFileName()));
    }

    /** The quotes behind the matrix's cell with these words. */
    String quotesOf(String words) {
        press("button.cell", words);
        return text(".opened", "Open capture");
    }

    /** What axe finds on the screen. */
    List<String> faults() {
        return Axe.faults(browser);
    }

    private void choose(Path file) {
        WebElement upload = until(
                "a place for files",
                () -> browser.findElements(By.tagName("vaadin-upload")).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
        upload.getShadowRoot().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
    }

    private void press(String css, String words) {
        until(
                words,
                () -> with(css, words)
                        .map(found -> {
                            browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
                            found.click();
                            return true;
                        })
                        .orElse(null));
    }

    private String text(String css, String words) {
        return until(words, () -> with(css, words).map(WebElement::getText).orElse(null));
    }

    private Optional<WebElement> with(String css, String words) {
        return browser.findElements(By.cssSelector(css)).stream()
                .filter(found -> found.isDisplayed() && found.getText().contains(words))
                .findFirst();
    }

    private <T> T until(String what, Supplier<@Nullable T> look) {
        return new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Waiting for " + what + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> look.get());
    }
}
