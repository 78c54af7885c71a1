package dev.plumbline.portal.e2e;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A shortlist of the demo's people, for its pictures: some undecided, some decided with a reason. */
final class ShortlistPages {
    private static final String CANDIDATES = """
            return [...new Set([...document.querySelectorAll('.page a')].map(link => link.getAttribute('href'))
              .filter(path => /^candidates\\/[0-9a-f-]{36}$/.test(path)).map(path => path.slice(11)))].slice(0, 5)
            """;

    private final ChromeDriver browser;
    private final PortalProcess portal;
    private final PortalTab tab;

    ShortlistPages(ChromeDriver browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        this.tab = new PortalTab(browser);
    }

    /** Makes it, the first of it this candidate, and answers where it is: {@code shortlists/0190…}. */
    String begin(String first) {
        browser.get(portal.url() + "/shortlists");
        tab.click("New shortlist");
        tab.type("Name", "Backend, autumn");
        tab.click("Begin");
        tab.textWhen("an empty list", text -> text.contains("Nobody is on this list"));
        String path =
                String.valueOf(browser.getCurrentUrl()).substring(portal.url().length() + 1);
        add(path, first, "Clear in the call. Ask about the two countries before the offer.");
        browser.get(portal.url() + "/candidates");
        for (Object other : tab.until("candidates", this::others)) {
            add(path, String.valueOf(other), "");
        }
        browser.get(portal.url() + "/" + path);
        decide(2, "Proceed with checks", "Both references are to be called back on numbers of the firms themselves.");
        decide(3, "Not proceeding", "Found a post elsewhere.");
        return path;
    }

    private @Nullable List<?> others() {
        return browser.executeScript(CANDIDATES) instanceof List<?> found && found.size() > 3 ? found : null;
    }

    private void add(String path, String candidate, String note) {
        portal.postJson(
                "/api/v1/" + path + "/entries",
                "{\"candidateId\": \"%s\", \"note\": \"%s\"}".formatted(candidate, note));
    }

    private void decide(int row, String decision, String reason) {
        tab.until("rows", () -> {
            List<WebElement> buttons =
                    browser.findElements(By.cssSelector("vaadin-button[aria-label^='Decide about']"));
            if (buttons.size() <= row) {
                return null;
            }
            buttons.get(row).click();
            return true;
        });
        tab.clickFirst("vaadin-radio-button", decision, shown -> shown.strip().equals(decision));
        tab.type("Reason, kept with the decision", reason);
        tab.click("Save");
        tab.textWhen("the decision", text -> text.contains(reason));
    }
}
