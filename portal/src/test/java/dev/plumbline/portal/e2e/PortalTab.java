package dev.plumbline.portal.e2e;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
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
                            // The driver does not scroll the part of the page that its frame scrolls.
                            browser.executeScript("arguments[0].scrollIntoView({block: 'nearest'})", found);
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

    /** Writes into the field with this label. */
    void type(String label, String words) {
        until(
                "a field " + label,
                () -> browser
                        .findElements(By.xpath("//label[normalize-space()='" + label
                                + "']/..//*[(self::input or self::textarea) and not(@readonly)]"))
                        .stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .map(field -> {
                            field.clear();
                            field.sendKeys(words);
                            return true;
                        })
                        .orElse(null));
    }

    /** Chooses an item of the list with this label. */
    void choose(String label, String item) {
        until("a list " + label, () -> {
            List<WebElement> items = browser.findElements(By.cssSelector("vaadin-select-list-box vaadin-select-item"));
            if (items.stream().noneMatch(WebElement::isDisplayed)) {
                browser.findElements(By.cssSelector("vaadin-select")).stream()
                        .filter(list -> label.equals(list.getDomProperty("label")))
                        .forEach(list -> {
                            browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", list);
                            list.click();
                        });
                return null;
            }
            return items.stream()
                    .filter(found ->
                            found.isDisplayed() && found.getText().strip().equals(item))
                    .findFirst()
                    .map(found -> {
                        found.click();
                        return true;
                    })
                    .orElse(null);
        });
    }

    /** Follows the link with these words. */
    void follow(String words) {
        clickFirst("a", "a link " + words, shown -> shown.contains(words));
    }

    /** Presses keys on whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    /** Presses a key while another is held. */
    void pressWith(Keys held, CharSequence key) {
        new Actions(browser).keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    <T> T until(String what, Supplier<@Nullable T> look) {
        return until(what, Duration.ofMillis(500), look);
    }

    /** Waits for what is soon over, so looks all the time. */
    <T> T untilBriefly(String what, Supplier<@Nullable T> look) {
        return until(what, Duration.ofMillis(1), look);
    }

    private <T> T until(String what, Duration every, Supplier<@Nullable T> look) {
        return new WebDriverWait(browser, Duration.ofSeconds(40), every)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(ElementClickInterceptedException.class)
                .withMessage(() -> "Waiting for " + what + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> look.get());
    }
}
