package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Somebody else is asked about a claim: from the interview to the answer, which is taken back by key. */
class RequestsIT {
    @RegisterExtension
    static final SharedPortal DEMO = SharedPortal.ofTheDemo();

    private static ChromeDriver browser;
    private static PortalTab tab;

    @BeforeAll
    static void signIn(@TempDir Path folder) throws IOException {
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        PortalPages.signIn(browser, DEMO.portal(), "recruiter");
        tab = new PortalTab(browser);
    }

    @AfterAll
    static void stopBrowser() {
        browser.quit();
    }

    @Test
    void an_employer_is_asked_waited_for_and_answers() throws IOException {
        String candidate =
                new InventedPeople(DEMO.portal()).with("Mina Aldous", "Ghent, Belgium", "Binds books by hand.");
        browser.get(DEMO.portal().url() + "/candidates/" + candidate + "/interview");
        tab.click("Verify a claim…");
        tab.type("Claim", "Bookbinder at Quire & Sons, 2019 to 2024");
        tab.type("Whom to ask: address, number or site", "office@quire.example");
        tab.type("Where you found that contact", "the company register");
        tab.click("Open");
        tab.textWhen("the request", text -> text.contains("office@quire.example"));

        browser.get(DEMO.portal().url() + "/requests");
        tab.textWhen("it waits", text -> text.contains("Mina Aldous") && text.contains("the company register"));
        assertThat(tab.find(By.cssSelector(".nav a[href='requests'] .n")).getText())
                .isEqualTo("1");
        List<String> faults = new ArrayList<>();
        for (Looks view : Looks.ALL) {
            view.show(browser);
            faults.addAll(view.faults(browser, "requests-filled"));
        }
        Looks.ALL.getFirst().show(browser);
        assertThat(faults).isEmpty();

        tab.click("Say what came of it…");
        tab.find(By.xpath("//vaadin-radio-button[contains(., 'Confirmed')]")).click();
        tab.click("Keep");
        tab.textWhen(
                "nothing waits", text -> text.contains("2024: Confirmed") && text.contains("Nobody is waited for"));
        tab.press("z");
        tab.textWhen("it waits again", text -> text.contains("Taken back") && text.contains("Mina Aldous"));
    }
}
