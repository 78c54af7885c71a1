package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** The same source in Firefox: its sidebar page pairs, reads a page, shows what the portal compared, and takes what somebody answers, saw and chose. */
class FirefoxIT {
    private static final String LIST = "Bridges, autumn";

    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    private static PortalProcess portal;
    private static TestSites sites;
    private static Firefox firefox;
    private static FirefoxPanel panel;

    @BeforeAll
    static void pair(@TempDir Path folder) throws IOException {
        portal = SHARED.portal();
        sites = new TestSites();
        firefox = Firefox.start(folder, UnpackedExtension.below(folder, "firefox"));
        firefox.open(sites.board("lena"));
        panel = FirefoxPanel.open(firefox).beside(sites.board("lena"));
        panel.pair(portal.url(), codeAndList(folder));
        panel.textWith("Before the first capture");
    }

    @AfterAll
    static void stop() {
        firefox.close();
        sites.close();
    }

    @Test
    void the_sidebar_reads_a_page_and_shows_what_was_compared() {
        panel.beside(sites.board("lena"));
        assertThat(panel.read()).contains("Lena Vogt", "Queue empty");
    }

    @Test
    void a_finding_is_confirmed_taken_back_and_dismissed_in_the_sidebar() {
        panel.beside(sites.board("lena"));
        panel.read();
        panel.beside(sites.guild("lena"));
        panel.read();
        panel.textWith("Name differs");
        panel.click("Confirm");
        panel.textWith("Confirmed");
        assertThat(known(sites.guild("lena"))).contains("\"confirmed\"");
        panel.click("Undo");
        panel.without("Confirmed");
        assertThat(known(sites.guild("lena"))).doesNotContain("\"confirmed\"");

        panel.choose("select[data-key^=reason]", "Verified otherwise");
        panel.click("Dismiss with this reason");
        panel.textWith("Dismissed");
        assertThat(known(sites.guild("lena"))).contains("\"dismissed\"", "\"verified-otherwise\"");
    }

    @Test
    void somebody_is_put_on_a_list_and_what_was_seen_is_noted_in_the_sidebar() {
        panel.beside(sites.board("daniel"));
        panel.read();
        panel.choose("select[data-key^=shortlist]", LIST);
        panel.write("textarea[data-key^=shortlist-note]", "Ask for the second document.");
        panel.click("Add to shortlist");
        panel.textWith("On " + LIST + ", added by Ana Duarte");

        panel.click("Note an observation…");
        panel.click("Keep the observation");
        panel.textWith("Choose what it is about and what was seen.");
        panel.chooseAny("select[data-key^=observation-topic]");
        panel.chooseAny("select[data-key^=observation-choice]");
        panel.write("textarea[data-key^=observation-note]", "Camera stayed off.");
        panel.click("Keep the observation");
        panel.textWith("The observation is kept.");
    }

    private static String known(String url) {
        return portal.get("/api/v1/annotations?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8))
                .body();
    }

    /** A code to pair with; the list stands in the portal then. */
    private static String codeAndList(Path folder) throws IOException {
        ChromeDriver browser = Browsers.chromium(UnpackedExtension.below(folder.resolve("other"), "chromium"));
        try {
            PortalPages pages = PortalPages.signIn(browser, portal, "recruiter");
            browser.get(portal.url() + "/shortlists");
            PortalTab tab = new PortalTab(browser);
            tab.click("New shortlist");
            tab.type("Name", LIST);
            tab.click("Begin");
            tab.textWhen("the list", text -> text.contains("Nobody is on this list"));
            return pages.pairingCode();
        } finally {
            browser.quit();
        }
    }
}
