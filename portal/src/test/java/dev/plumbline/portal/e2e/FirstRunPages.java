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

/** The portal as somebody sees it who has nothing but the console's claim link. */
final class FirstRunPages {
    private static final String EMAIL = "ona@company.example";
    private static final String PASSWORD = "brass lantern over the quay";

    private final ChromeDriver browser;
    private final PortalProcess portal;
    private final String window;

    FirstRunPages(ChromeDriver browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        this.window = browser.getWindowHandle();
    }

    /** Makes a team, and signs in as its admin; leaves the browser where the portal then leads. */
    void claim(String link) {
        browser.get(link);
        type("Team", "Hiring");
        type("Your name", "Ona Berg");
        type("Your e-mail address", EMAIL);
        type("Password", PASSWORD);
        click("Make the team");
        until("signing in", () -> browser.getCurrentUrl().contains("/login") ? true : null);
        find(By.cssSelector("input[name=username]")).sendKeys(EMAIL);
        find(By.cssSelector("input[name=password]")).sendKeys(PASSWORD);
        find(By.cssSelector("vaadin-button[theme~=submit], vaadin-login-form vaadin-button"))
                .click();
        until("the first run", () -> browser.getCurrentUrl().contains("/welcome") ? true : null);
    }

    /** Turns back to the portal's tab. */
    void here() {
        browser.switchTo().window(window);
    }

    void open(String path) {
        browser.get(portal.url() + "/" + path);
    }

    void reload() {
        browser.navigate().refresh();
    }

    String pairingCode() {
        return find(By.cssSelector(".pairing-code")).getText().strip();
    }

    void click(String words) {
        until(
                "a button " + words,
                () -> browser.findElements(By.tagName("vaadin-button")).stream()
                        .filter(button ->
                                button.isDisplayed() && button.getText().strip().equals(words))
                        .findFirst()
                        .map(button -> {
                            button.click();
                            return true;
                        })
                        .orElse(null));
    }

    /** Follows the link that has these words. */
    void follow(String words) {
        until(
                "a link " + words,
                () -> browser.findElements(By.tagName("a")).stream()
                        .filter(link -> link.isDisplayed() && link.getText().contains(words))
                        .findFirst()
                        .map(link -> {
                            link.click();
                            return true;
                        })
                        .orElse(null));
    }

    String textWhen(String what, Predicate<String> wanted) {
        return until(what, () -> {
            String text = browser.findElement(By.tagName("body")).getText();
            return wanted.test(text) ? text : null;
        });
    }

    private void type(String label, String words) {
        until(
                "a field " + label,
                () -> browser.findElements(By.xpath("//label[normalize-space()='" + label + "']/..//input")).stream()
                        .findFirst()
                        .map(field -> {
                            field.sendKeys(words);
                            return true;
                        })
                        .orElse(null));
    }

    private WebElement find(By by) {
        return until(
                by.toString(),
                () -> browser.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private <T> T until(String what, Supplier<@Nullable T> look) {
        return new WebDriverWait(browser, Duration.ofSeconds(40))
                .ignoring(StaleElementReferenceException.class)
                .ignoring(ElementClickInterceptedException.class)
                .withMessage(() -> "Waiting for " + what + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> look.get());
    }
}
