package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** What one person alone cannot do: a dismissal where the policy asks for two, and the erasure of somebody. */
class TwoPersonIT {
    private static final String RULE = "place-differs-between-profiles";
    private static final String POLICY = "Dismissals that a second person signs";
    private static final String SECOND = "ruben@company.example";
    private static final String PASSWORD = "copper kettle under the stairs";

    @RegisterExtension
    static final SharedPortal DEMO = SharedPortal.ofTheDemo();

    @TempDir
    private Path folder;

    private PortalProcess portal;
    private InventedPeople people;
    private ChromeDriver browser;
    private PortalTab tab;

    @BeforeEach
    void startBrowser() throws IOException {
        portal = DEMO.portal();
        people = new InventedPeople(portal);
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        tab = new PortalTab(browser);
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void a_dismissal_counts_once_a_second_person_has_signed_it() {
        String candidate = people.fromPortugalAndPoland("Olin Marchetti");
        String finding = people.finding(candidate, RULE);
        ask("All");
        try {
            PortalPages.signIn(browser, portal, "recruiter");
            open("inbox/" + finding);
            tab.click("Dismiss…");
            tab.choose("Reason (required)", "Verified otherwise");
            tab.type("Comment for the team", "Moved in May, says the register.");
            tab.click("Dismiss");
            tab.textWhen("that it waits", text -> text.contains("Dismissed; it waits for a second person."));
            assertThat(tab.textWhen("whose it is", text -> text.contains("Your dismissal waits for a second person")))
                    .doesNotContain("Sign off");
            assertThat(people.state(candidate, RULE)).isEqualTo("open");

            PortalPages.signIn(browser, portal, "lead");
            open("inbox/" + finding);
            tab.textWhen("who asks", text -> text.contains("Ana Duarte dismissed this; it waits for a second person."));
            assertThat(tab.find(By.cssSelector(".sign-off")).getText())
                    .contains("Verified otherwise", "Moved in May, says the register.");
            tab.click("Sign off");
            tab.textWhen("that it is signed", text -> text.contains("Signed off."));
            assertThat(people.state(candidate, RULE)).isEqualTo("dismissed");
        } finally {
            ask("None");
        }
    }

    @Test
    void somebody_is_erased_once_a_second_admin_confirms_and_a_certificate_stays() throws IOException {
        String candidate = people.fromPortugalAndPoland("Tilde Aronsen");
        PortalPages.signIn(browser, portal, "admin");
        String link = invite();
        open("candidates/" + candidate + "/privacy");
        tab.click("Ask for the erasure");
        tab.textWhen("that it is asked for", text -> text.contains("See it on the Privacy screen"));
        open("privacy");
        assertThat(tab.textWhen("what is asked for", text -> text.contains("Waits for another admin.")))
                .doesNotContain("Confirm…");

        signInAsTheSecond(link);
        open("privacy");
        tab.click("Confirm…");
        tab.textWhen("what goes", text -> text.contains("Nothing of this can be brought back."));
        assertThat(portal.get("/api/v1/candidates/" + candidate).statusCode()).isEqualTo(200);
        tab.click("Erase for good");
        tab.textWhen("the certificate", text -> text.contains("SHA-256 "));

        Path file = new Downloads(browser, folder).of("certificate-", ".json", () -> tab.follow("Certificate"));
        String said = Files.readString(file);
        assertThat(said).doesNotContain("Tilde", "Aronsen");
        String certificate = said.substring("{\"certificate\":".length(), said.lastIndexOf(",\"sha256\":"));
        assertThat(tab.find(By.cssSelector("span[title]")).getDomAttribute("title"))
                .isEqualTo(sha256(certificate));
        assertThat(portal.get("/api/v1/candidates/" + candidate).statusCode()).isEqualTo(404);
        assertThat(portal.get("/api/v1/candidates?query=Tilde").body()).doesNotContain("Aronsen");
        open("candidates/" + candidate);
        assertThat(tab.textWhen("no such candidate", text -> !text.isBlank() && !text.contains("Accounts")))
                .doesNotContain("Tilde");
    }

    /** Sets, as the admin, from when on a dismissal is signed by a second person. */
    private void ask(String from) {
        PortalPages.signIn(browser, portal, "admin");
        open("team");
        tab.choose(POLICY, from);
        tab.textWhen("the policy", text -> text.contains(from + " from now on."));
    }

    private String invite() {
        open("team");
        tab.click("Invite somebody…");
        tab.type("Name", "Ruben Achebe");
        tab.type("E-mail address", SECOND);
        tab.choose("Role", "Admin");
        tab.click("Invite");
        return tab.until(
                "the link",
                () -> browser.findElements(By.cssSelector("vaadin-dialog input[readonly]")).stream()
                        .map(field -> field.getDomProperty("value"))
                        .filter(value -> value != null && value.contains("/claim/"))
                        .findFirst()
                        .orElse(null));
    }

    private void signInAsTheSecond(String link) {
        browser.manage().deleteAllCookies();
        browser.get(link);
        tab.type("Password", PASSWORD);
        tab.click("Set the password");
        tab.until("signing in", () -> browser.getCurrentUrl().contains("/login") ? true : null);
        tab.signIn(SECOND, PASSWORD);
        tab.until("the inbox", () -> browser.getCurrentUrl().contains("/login") ? null : true);
    }

    private void open(String path) {
        browser.get(portal.url() + "/" + path);
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
