package dev.plumbline.portal.e2e;

import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** The portal in a tab of its own, signed in as one of the demo's people. Each question leaves the browser in the tab it was in. */
final class PortalPages {
    private final ChromeDriver browser;
    private final PortalProcess portal;
    private final String window;
    private final PortalTab tab;

    private PortalPages(ChromeDriver browser, PortalProcess portal, String window) {
        this.browser = browser;
        this.portal = portal;
        this.window = window;
        this.tab = new PortalTab(browser);
    }

    /** Opens a tab and signs in with the password that the console printed. */
    static PortalPages signIn(ChromeDriver browser, PortalProcess portal, String role) {
        browser.switchTo().newWindow(WindowType.TAB);
        PortalPages pages = new PortalPages(browser, portal, browser.getWindowHandle());
        browser.manage().deleteAllCookies();
        browser.get(portal.url() + "/login");
        pages.tab.signIn(portal.printed("(" + role + "@demo\\.example)"), portal.printed("[Pp]assword\\W+(\\S+)"));
        pages.tab.until("the inbox", () -> browser.getCurrentUrl().contains("/login") ? null : true);
        return pages;
    }

    /** A fresh code for the extension. */
    String pairingCode() {
        return here(() -> {
            browser.get(portal.url() + "/team");
            tab.click("Show a code");
            return tab.find(By.cssSelector(".pairing-code")).getText().strip();
        });
    }

    /** Ends the token of every device that the team's screen lists. */
    void revokeDevices() {
        here(() -> {
            browser.get(portal.url() + "/team");
            tab.until(
                    "a device",
                    () -> browser.findElements(By.cssSelector("vaadin-button[aria-label^=Revoke]")).stream()
                            .findFirst()
                            .orElse(null));
            return tab.until("no device", () -> {
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
            return tab.textWhen("the inbox", text -> text.contains("differs"));
        });
    }

    /** The text of a finding's own page, whatever its state. */
    String findingText(String headline) {
        return here(() -> {
            browser.get(portal.url() + "/inbox?view=all");
            tab.clickFirst(".findings a.hl", "the row " + headline, shown -> shown.contains(headline));
            return tab.textWhen("the finding", text -> text.contains("What else could explain it"));
        });
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
}
