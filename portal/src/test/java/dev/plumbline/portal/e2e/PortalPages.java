package dev.plumbline.portal.e2e;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The portal in a tab of its own, signed in as one of the demo's people. Each question leaves the browser in the tab it was in. */
final class PortalPages {
    private final ChromeDriver browser;
    private final PortalProcess portal;
    private final String window;

    private PortalPages(ChromeDriver browser, PortalProcess portal, String window) {
        this.browser = browser;
        this.portal = portal;
        this.window = window;
    }

    /** Opens a tab and signs in with the password that the console printed. */
    static PortalPages signIn(ChromeDriver browser, PortalProcess portal, String role) {
        browser.switchTo().newWindow(WindowType.TAB);
        PortalPages pages = new PortalPages(browser, portal, browser.getWindowHandle());
        browser.manage().deleteAllCookies();
        browser.get(portal.url() + "/login");
        pages.find(By.cssSelector("input[name=username]")).sendKeys(portal.printed("(" + role + "@demo\\.example)"));
        pages.find(By.cssSelector("input[name=password]")).sendKeys(portal.printed("[Pp]assword\\W+(\\S+)"));
        pages.find(By.cssSelector("vaadin-button[theme~=submit], vaadin-login-form vaadin-button"))
                .click();
        pages.until("the inbox", () -> browser.getCurrentUrl().contains("/login") ? null : true);
        return pages;
    }

    /** A fresh code for the extension. */
    String pairingCode() {
        return here(() -> {
            browser.get(portal.url() + "/team");
            click("Show a code");
            return find(By.cssSelector(".pairing-code")).getText().strip();
        });
    }

    /** Ends the token of every device that the team's screen lists. */
    void revokeDevices() {
        here(() -> {
            browser.get(portal.url() + "/team");
            until(
                    "a device",
                    () -> browser.findElements(By.cssSelector("vaadin-button[aria-label^=Revoke]")).stream()
                            .findFirst()
                            .orElse(null));
            return until("no device", () -> {
                browser.findElements(By.cssSelector("vaadin-button[aria-label^=Revoke]"))
                        .forEach(WebElement::click);
                return browser.findElement(By.tagName("body")).getText().contains("Paired browsers will appear here")
                        ? true
                        : null;
            });
        });
    }

    String inboxText() {
        return here(() -> {
            browser.get(portal.url() + "/inbox");
            return textWhen("the inbox", text -> text.contains("differs"));
        });
    }

    /** The text of a finding's own page, whatever its state. */
    String findingText(String headline) {
        return here(() -> {
            browser.get(portal.url() + "/inbox?view=all");
            until(
                    "the row " + headline,
                    () -> browser.findElements(By.cssSelector(".findings a.hl")).stream()
                            .filter(link -> link.getText().contains(headline))
                            .findFirst()
                            .map(link -> {
                                link.click();
                                return true;
                            })
                            .orElse(null));
            return textWhen("the finding", text -> text.contains("What else could explain it"));
        });
    }

    private void click(String words) {
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

    private String textWhen(String what, java.util.function.Predicate<String> wanted) {
        return until(what, () -> {
            String text = browser.findElement(By.tagName("body")).getText();
            return wanted.test(text) ? text : null;
        });
    }

    private WebElement find(By by) {
        return until(
                by.toString(),
                () -> browser.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private <T> T here(Supplier<T> ask) {
        String before = browser.getWindowHandle();
        browser.switchTo().window(window);
        try {
            return ask.get();
        } finally {
            browser.switchTo().window(before);
        }
    }

    private <T> T until(String what, Supplier<@Nullable T> look) {
        return new WebDriverWait(browser, Duration.ofSeconds(40))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "Waiting for " + what + "; the portal shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> look.get());
    }
}
