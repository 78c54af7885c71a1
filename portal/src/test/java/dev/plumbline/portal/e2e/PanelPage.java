package dev.plumbline.portal.e2e;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The extension's panel, opened as a tab of its own for the page in another tab. */
final class PanelPage {
    private static final String ADDRESS = "chrome-extension://" + UnpackedExtension.ID + "/panel.html";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ChromeDriver browser;
    private final String panelWindow;
    private String pageWindow = "";

    private PanelPage(ChromeDriver browser, String panelWindow) {
        this.browser = browser;
        this.panelWindow = panelWindow;
    }

    /** Opens a tab for the panel. */
    static PanelPage open(ChromeDriver browser) {
        browser.switchTo().newWindow(WindowType.TAB);
        return new PanelPage(browser, browser.getWindowHandle());
    }

    /** Shows a page in a tab of its own and the panel beside it. */
    PanelPage beside(String url) {
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(url);
        pageWindow = browser.getWindowHandle();
        browser.switchTo().window(panelWindow);
        browser.get(ADDRESS);
        Object tab = ((JavascriptExecutor) browser)
                .executeAsyncScript(
                        "const [url, done] = arguments; chrome.tabs.query({}).then(tabs => done(tabs.filter(t => t.url === url).at(-1)?.id ?? -1));",
                        url);
        browser.get(ADDRESS + "?tab=" + tab);
        return this;
    }

    /** Pairs through the form, anew where the panel was drawn again meanwhile. */
    void pair(String portal, String code) {
        until("the form to pair", () -> {
            WebElement address = find(By.id("portal"));
            address.clear();
            address.sendKeys(portal);
            browser.findElement(By.id("code")).sendKeys(code);
            browser.findElement(By.id("pair")).click();
            return true;
        });
    }

    /** Clicks the button with these words. */
    void click(String words) {
        until(
                "a button " + words,
                () -> browser.findElements(By.cssSelector("button, summary")).stream()
                        .filter(button -> button.getText().strip().equals(words) && button.isDisplayed())
                        .findFirst()
                        .map(button -> {
                            press(button);
                            return true;
                        })
                        .orElse(null));
    }

    /** Waits until the panel's text is as wanted, and returns it. */
    String textWhen(String what, Predicate<String> wanted) {
        return until(what, () -> {
            String text = browser.findElement(By.tagName("body")).getText();
            return wanted.test(text) ? text : null;
        });
    }

    /** Waits for findings, and returns the headline of each. */
    List<String> headlinesWhen(String what, Predicate<List<String>> wanted) {
        return until(what, () -> {
            List<String> headlines = browser.findElements(By.cssSelector(".finding h3")).stream()
                    .map(WebElement::getText)
                    .toList();
            return wanted.test(headlines) ? headlines : null;
        });
    }

    /** The finding whose headline begins so, opened. */
    WebElement finding(String headline) {
        return until(
                "the finding " + headline,
                () -> browser.findElements(By.cssSelector(".finding")).stream()
                        .filter(finding ->
                                finding.findElement(By.tagName("h3")).getText().startsWith(headline))
                        .findFirst()
                        .map(finding -> {
                            if (finding.getDomAttribute("open") == null) {
                                press(finding.findElement(By.tagName("summary")));
                            }
                            return finding;
                        })
                        .orElse(null));
    }

    /** Clicks where the panel's footer, which floats, does not lie over it. */
    void press(WebElement element) {
        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    WebElement find(By by) {
        return until(
                by.toString(),
                () -> browser.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** The words under lines on the page, one a highlighted range. */
    List<String> highlighted() {
        browser.switchTo().window(pageWindow);
        try {
            Object found = ((JavascriptExecutor) browser)
                    .executeScript(
                            "return ['r1','r2','r3'].flatMap(n => [...(CSS.highlights.get(n) ?? [])]).map(r => r.toString())");
            return ((List<?>) Objects.requireNonNull(found))
                    .stream().map(String::valueOf).toList();
        } finally {
            browser.switchTo().window(panelWindow);
        }
    }

    /** Runs a script in the page beside the panel. */
    void onPage(String script) {
        browser.switchTo().window(pageWindow);
        browser.executeScript(script);
        browser.switchTo().window(panelWindow);
    }

    <T> T until(String what, java.util.function.Supplier<@org.jspecify.annotations.Nullable T> look) {
        return new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(ElementClickInterceptedException.class)
                .withMessage(() -> "Waiting for " + what + "; the panel shows:\n"
                        + browser.findElement(By.tagName("body")).getText())
                .until(page -> look.get());
    }
}
