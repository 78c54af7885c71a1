package dev.plumbline.portal.e2e;

import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The portal as somebody sees it who has nothing but the console's claim link. */
final class FirstRunPages {
    private static final String EMAIL = "ona@company.example";
    private static final String PASSWORD = "brass lantern over the quay";

    private final ChromeDriver browser;
    private final PortalProcess portal;
    private final PortalTab tab;
    private final String window;

    FirstRunPages(ChromeDriver browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        this.tab = new PortalTab(browser);
        this.window = browser.getWindowHandle();
    }

    /** Makes a team, and signs in as its admin; leaves the browser where the portal then leads. */
    void claim(String link) {
        browser.get(link);
        tab.type("Team", "Hiring");
        tab.type("Your name", "Ona Berg");
        tab.type("Your e-mail address", EMAIL);
        tab.type("Password", PASSWORD);
        click("Make the team");
        tab.until("signing in", () -> browser.getCurrentUrl().contains("/login") ? true : null);
        tab.signIn(EMAIL, PASSWORD);
        tab.until("the first run", () -> browser.getCurrentUrl().contains("/welcome") ? true : null);
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
        return tab.find(By.cssSelector(".pairing-code")).getText().strip();
    }

    void click(String words) {
        tab.click(words);
    }

    /** Follows the link that has these words. */
    void follow(String words) {
        tab.follow(words);
    }

    String textWhen(String what, Predicate<String> wanted) {
        return tab.textWhen(what, wanted);
    }
}
