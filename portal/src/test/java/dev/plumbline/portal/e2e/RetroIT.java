package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A list that is compared with everybody while the portal is killed. */
class RetroIT {
    private static final String LIST = "Killed in the middle";
    private static final int OTHERS = 25;

    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    @Test
    void each_candidate_is_compared_once_and_one_message_comes_though_the_portal_is_killed(@TempDir Path folder)
            throws IOException, SQLException, InterruptedException {
        PortalProcess portal = SHARED.portal();
        String last = people(portal);
        Path file = Files.writeString(folder.resolve("killed.txt"), "Wendel Aubrecht\nMirka Stoltenhoff\n");
        ChromeDriver browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        PortalTab tab = new PortalTab(browser);
        try {
            PortalPages.signIn(browser, portal, "admin");
            ListPages lists = new ListPages(browser, portal);
            lists.make(LIST);
            String screen = browser.getCurrentUrl();
            lists.choose(file);
            assertThat(lists.draft()).contains("would match 2 candidates");
            int all;
            try (HeldCandidate held = new HeldCandidate(portal.database(), UUID.fromString(last))) {
                all = held.number("SELECT count(*) FROM candidate");
                tab.click("Accept the draft");
                held.awaitSomebody();
                browser.navigate().refresh();
                assertThat(tab.until("how far it is", () -> progress(browser))).isBetween(1, all - 1);
                portal.kill();
            }
            portal.restart();

            PortalPages.signIn(browser, portal, "admin");
            browser.get(screen);
            tab.textWhen("the list in force", text -> text.contains("In force"));
            browser.get(portal.url() + "/inbox");
            String message = "“" + LIST + "” was compared";
            String inbox = tab.textWhen("a message", text -> text.contains(message));
            assertThat(inbox).containsOnlyOnce(message).contains("with " + all + " candidates: 2 candidates match.");
        } finally {
            browser.quit();
        }
    }

    /** How many candidates were compared, while that is shown and some were. */
    private static @Nullable Integer progress(ChromeDriver browser) {
        return browser.findElements(By.tagName("vaadin-progress-bar")).stream()
                .map(bar -> Integer.parseInt(String.valueOf(bar.getDomProperty("value"))))
                .filter(value -> value > 0)
                .findFirst()
                .orElse(null);
    }

    /** The first and the last match; returns the last. */
    private static String people(PortalProcess portal) {
        InventedPeople people = new InventedPeople(portal);
        Posting posting = new Posting(portal);
        people.with("Wendel Aubrecht", "Riga, Latvia", "Binds books.");
        List<String> sent = new ArrayList<>();
        for (int n = 0; n < OTHERS; n++) {
            sent.add(posting.postUntilAcknowledged(
                    "https://board.example/freelancers/other-" + n,
                    "<!doctype html><html lang=en><title>Other %1$d</title><main><h1>Other Person%1$d</h1><h2>About</h2><p>Paints door number %1$d.</p></main>"
                            .formatted(n)));
        }
        sent.forEach(id -> assertThat(posting.statusWhenDone(id)).isEqualTo("analysed"));
        return people.with("Mirka Stoltenhoff", "Turku, Finland", "Paints signs.");
    }
}
