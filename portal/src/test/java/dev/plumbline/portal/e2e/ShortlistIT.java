package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** What a lead does with those who are left: puts them on a list, looks at them one after another and beside each other, takes their dossier along. */
class ShortlistIT {
    private static final String RULE = "place-differs-between-profiles";
    private static final String TEXT =
            "I repair the clocks of harbour towns: first I listen, then I take notes for a week, and only then I open the "
                    + "case, because a clock that has told the wrong time for years has its reasons and should be asked.";

    @RegisterExtension
    static final SharedPortal DEMO = SharedPortal.ofTheDemo();

    private static ChromeDriver browser;
    private static PortalTab tab;
    private static InventedPeople people;

    @BeforeAll
    static void signIn(@TempDir Path folder) throws IOException {
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        PortalPages.signIn(browser, DEMO.portal(), "lead");
        tab = new PortalTab(browser);
        people = new InventedPeople(DEMO.portal());
    }

    @AfterAll
    static void stopBrowser() {
        browser.quit();
    }

    @Test
    void two_candidates_are_put_on_a_list_looked_at_by_keys_and_decided_with_a_reason() {
        String thea = people.fromPortugalAndPoland("Thea Rosling");
        String bram = people.with("Bram Oduya", "Ghent, Belgium", "Winds what stands still.");
        begin("Clocks, spring");
        add(thea, "Clocks, spring", "Ask her about the tower.");
        add(bram, "Clocks, spring", "");
        tab.follow("Clocks, spring");
        tab.follow("Review one after another");

        tab.textWhen(
                "the first",
                text -> text.contains("1 of 2")
                        && text.contains("Country differs")
                        && text.contains("Ask her about the tower."));
        tab.pressWith(Keys.ALT, "4");
        tab.until("the choice", () -> checked("On hold, asked"));
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        tab.textWhen("why is asked", text -> text.contains("Say why"));
        tab.type("Reason, kept with the decision", "Which of the two countries she lives in.");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        tab.textWhen("the second", text -> text.contains("2 of 2") && text.contains("Bram Oduya"));
        tab.pressWith(Keys.ALT, Keys.ARROW_LEFT);
        tab.textWhen("the first again", text -> text.contains("1 of 2"));
        tab.until("the choice again", () -> checked("On hold, asked"));
        tab.pressWith(Keys.ALT, Keys.ARROW_RIGHT);
        tab.textWhen("the second again", text -> text.contains("2 of 2"));
        tab.pressWith(Keys.ALT, "2");
        tab.until("the other choice", () -> checked("Proceed (Alt 2)"));
        tab.pressWith(Keys.CONTROL, Keys.ENTER);

        assertThat(tab.textWhen("the list", text -> text.contains("Mark two to four rows")))
                .contains("On hold, asked", "Which of the two countries she lives in.", "Proceed", "Tomas Wilk");
        assertThat(people.state(thea, RULE)).isEqualTo("open");
    }

    @Test
    void three_candidates_stand_beside_each_other_with_what_two_of_them_share() {
        String ines = people.with("Ines Falkenrath", "Tartu, Estonia", TEXT);
        String joost = people.with("Joost Amari", "Leiden, Netherlands", TEXT);
        String sela = people.with("Sela Wick", "Cork, Ireland", "Sharpens tools.");
        begin("Beside each other");
        for (String candidate : new String[] {ines, joost, sela}) {
            add(candidate, "Beside each other", "");
        }
        tab.follow("Beside each other");
        tab.textWhen("the list", text -> text.contains("Mark two to four rows"));
        assertThat(tab.find(By.xpath("//vaadin-button[normalize-space()='Compare']"))
                        .getDomAttribute("disabled"))
                .isNotNull();
        browser.findElements(By.cssSelector(".tbl vaadin-checkbox input")).forEach(WebElement::click);
        tab.click("Compare");

        String shown = tab.textWhen("the comparison", text -> text.contains("What the pages of each say"));
        assertThat(shown)
                .contains("Ines Falkenrath", "Joost Amari", "Sela Wick", "Tartu", "Leiden", "Cork", "Side by side");
        tab.follow("Side by side");
        tab.textWhen("both texts", text -> text.contains("I repair the clocks of harbour towns"));
    }

    @Test
    void a_card_is_drawn_to_another_column_with_a_reason_and_taken_back_by_key() {
        begin("Drawn");
        add(people.with("Ulla Marchetti", "Porto, Portugal", "Tunes bells."), "Drawn", "");
        tab.follow("Drawn");
        tab.follow("Board");
        draw("Proceed");
        tab.textWhen("the decision", text -> text.contains("Ulla Marchetti: Proceed."));
        assertThat(lane("Proceed").getText()).contains("Ulla Marchetti");

        draw("On hold, asked");
        tab.type("Reason, kept with the decision", "Asked about the bells.");
        tab.click("Save");
        tab.textWhen("the reason", text -> text.contains("Ulla Marchetti: On hold, asked."));
        tab.press("z");
        tab.textWhen("the decision of before", text -> text.contains("Taken back."));
        assertThat(lane("Proceed").getText()).contains("Ulla Marchetti");
        assertThat(browser.getCurrentUrl()).endsWith("?view=board");
    }

    private static void draw(String column) {
        new Actions(browser)
                .dragAndDrop(tab.find(By.cssSelector(".lane-card")), lane(column))
                .perform();
    }

    private static WebElement lane(String column) {
        return tab.find(By.cssSelector(".lane[aria-label='" + column + "']"));
    }

    @Test
    void the_dossier_of_a_list_comes_as_a_zip_whose_hashes_are_right(@TempDir Path folder)
            throws IOException, InterruptedException {
        begin("To take along");
        add(people.fromPortugalAndPoland("Noor Vestergaard"), "To take along", "");
        tab.follow("To take along");
        tab.follow("Dossier");
        tab.textWhen("the forms", text -> text.contains("ZIP"));
        Path zip = new Downloads(browser, folder).of("dossier", ".zip", () -> tab.follow("ZIP"));
        Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
        try (InputStream file = Files.newInputStream(zip)) {
            Unzip.into(unpacked, file);
        }

        Process sums = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                .directory(unpacked.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(sums.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sums.waitFor()).as(said).isZero();
        assertThat(said).contains("dossier.pdf: OK", "dossier.html: OK", "dossier.json: OK");
        assertThat(Files.readString(unpacked.resolve("dossier.html"))).contains("Noor Vestergaard", "Wrocław");
        assertThat(Files.readAllBytes(unpacked.resolve("dossier.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static void begin(String list) {
        browser.get(DEMO.portal().url() + "/shortlists");
        tab.click("New shortlist");
        tab.type("Name", list);
        tab.click("Begin");
        tab.textWhen("an empty list", text -> text.contains("Nobody is on this list"));
    }

    private static void add(String candidate, String list, String note) {
        browser.get(DEMO.portal().url() + "/candidates/" + candidate);
        tab.click("Add to shortlist…");
        tab.choose("Shortlist", list);
        tab.type("Note", note);
        tab.click("Add");
        tab.textWhen("that it is done", text -> text.contains("Added to “" + list + "”."));
    }

    private static @Nullable Boolean checked(String choice) {
        return browser.findElements(By.cssSelector("vaadin-radio-button[checked]")).stream()
                        .anyMatch(button -> button.getText().contains(choice))
                ? true
                : null;
    }
}
