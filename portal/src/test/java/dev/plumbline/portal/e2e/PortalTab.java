package dev.plumbline.portal.e2e;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What one does in a screen of the portal; each waits for what it needs, and says what is shown where that does not come. */
final class PortalTab {
    private final ChromeDriver browser;

    PortalTab(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Presses the button that has just these words. */
    void click(String words) {
        clickFirst("vaadin-button", "a button " + words, shown -> shown.strip().equals(words));
    }

    /** Presses what is met first of a kind and has such words. */
    void clickFirst(String css, String what, Predicate<String> words) {
        until(
                what,
                () -> browser.findElements(By.cssSelector(css)).stream()
                        .filter(found -> found.isDisplayed() && words.test(found.getText()))
                        .findFirst()
                        .map(found -> {
                            found.click();
                            return true;
                        })
                        .orElse(null));
    }

    /** The page's text, once it is as wanted. */
    String textWhen(String what, Predicate<String> wanted) {
        return until(what, () -> {
            String text = browser.findElement(By.tagName("body")).getText();
            return wanted.test(text) ? text : null;
        });
    }

    WebElement find(By by) {
        return until(
                by.toString(),
                () -> browser.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Fills the form of the sign-in and sends it. */
    void signIn(String email, String password) {
        find(By.cssSelector("input[name=username]")).sendKeys(email);
        find(By.cssSelector("input[name=password]")).sendKeys(password);
        find(By.cssSelector("vaadin-button[theme~=submit], vaadin-login-form vaadin-button"))
                .click();
    }

    <T> T until(String what, Supplier<@Nullable T> look) {
        return new WebDriverWait(browser, Duration.ofSeconds(40))
                .ignoring(StaleElementReferenceException.class)
                .ignoring(ElementClickInterceptedException.class)
                .withMessage(() -> "Waiting for " + what + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> look.get());
    }
}
