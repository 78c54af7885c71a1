package dev.plumbline.portal.e2e;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The screens of watchlists in a browser that is signed in as an admin. */
final class ListPages {
    private final ChromeDriver browser;
    private final PortalProcess portal;
    private final PortalTab tab;

    ListPages(ChromeDriver browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        this.tab = new PortalTab(browser);
    }

    /** Makes a list in its dialog; its own screen is open then. */
    void make(String name) {
        browser.get(portal.url() + "/watchlists");
        press("vaadin-button", "New list…");
        type("Name", name);
        type("Where it comes from", "a file of the format");
        type("Why the team watches it", "a test of the import");
        press("vaadin-button", "Make the list");
        text("No file was imported yet");
    }

    /** Gives the wizard a file and returns as what it would be read. */
    String choose(Path file) {
        WebElement upload = tab.until("a place for files", () -> shown("vaadin-upload", ""));
        upload.getShadowRoot().findElement(By.cssSelector("input[type=file]")).sendKeys(file.toString());
        return text("Make a draft");
    }

    /** Makes the draft and returns what it says. */
    String draft() {
        press("vaadin-button", "Make a draft");
        return text("Accept the draft");
    }

    /** Accepts the draft and returns what the list then says. */
    String accept() {
        press("vaadin-button", "Accept the draft");
        return text("In force");
    }

    private void type(String label, String words) {
        tab.until(
                "a field " + label,
                () -> browser.findElements(By.cssSelector("vaadin-text-field")).stream()
                        .filter(field ->
                                field.isDisplayed() && field.getText().strip().startsWith(label))
                        .findFirst()
                        .map(field -> {
                            field.findElement(By.tagName("input")).sendKeys(words);
                            return true;
                        })
                        .orElse(null));
    }

    private void press(String css, String words) {
        tab.until(
                words,
                () -> Optional.ofNullable(shown(css, words))
                        .map(found -> {
                            browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
                            found.click();
                            return true;
                        })
                        .orElse(null));
    }

    /** Of the whole page, also of what is scrolled out of view. */
    private String text(String words) {
        return tab.until(words, () -> {
            String text =
                    String.valueOf(browser.executeScript("return document.querySelector('.page')?.innerText ?? ''"));
            return text.contains(words) ? text : null;
        });
    }

    private @Nullable WebElement shown(String css, String words) {
        return browser.findElements(By.cssSelector(css)).stream()
                .filter(found -> found.isDisplayed() && found.getText().contains(words))
                .findFirst()
                .orElse(null);
    }
}
