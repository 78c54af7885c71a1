package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** A list is compared with everybody who was captured before it; the portal is killed in the middle and goes on where it was. */
class RetroMatchIT {
    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    private static final Pattern PROGRESS = Pattern.compile("Being compared with all candidates: (\\d+) of (\\d+)");
    private static final List<String> FIRST = List.of(
            "Abelone",
            "Bertrand",
            "Cosima",
            "Dragomir",
            "Eulalia",
            "Fergus",
            "Giacinta",
            "Horatio",
            "Iolanthe",
            "Jarmila",
            "Kasimir",
            "Leontyne",
            "Mordecai",
            "Nausicaa",
            "Ottoline",
            "Percival",
            "Quillon",
            "Rosalind",
            "Stanislav",
            "Theodora");
    private static final List<String> LAST =
            List.of("Ambrosch", "Bickerstaff", "Czernowitz", "Delahunt", "Etchevarria");
    private static final int SENDERS = 4;

    @TempDir
    private Path folder;

    private ChromeDriver browser;
    private PortalTab tab;

    @BeforeEach
    void signIn() throws IOException {
        browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        PortalPages.signIn(browser, SHARED.portal(), "admin");
        tab = new PortalTab(browser);
    }

    @AfterEach
    void stopBrowser() {
        browser.quit();
    }

    @Test
    void a_portal_that_is_killed_while_it_compares_goes_on_behind_the_last_candidate()
            throws IOException, InterruptedException, ExecutionException {
        List<String> names = people();
        capture(names);
        ListPages lists = new ListPages(browser, SHARED.portal());
        lists.make("Names, long ago");
        lists.choose(Files.write(folder.resolve("names.txt"), names));
        lists.draft();
        String address = String.valueOf(browser.getCurrentUrl());
        tab.click("Accept the draft");
        int compared = inTheMiddle();
        SHARED.portal().killAndRestart();
        assertThat(compared).isPositive();

        PortalPages.signIn(browser, SHARED.portal(), "admin");
        browser.get(address);
        String done = tab.textWhen("the rest is compared", text -> text.contains("In force"));
        assertThat(done).contains(names.size() + " candidates found");
        browser.get(SHARED.portal().url() + "/inbox");
        String inbox = tab.textWhen("one message", text -> text.contains("“Names, long ago” was compared"));
        assertThat(inbox)
                .containsOnlyOnce("“Names, long ago” was compared")
                .contains(names.size() + " candidates match");
        InventedPeople known = new InventedPeople(SHARED.portal());
        for (String name : List.of(names.getFirst(), names.get(compared), names.getLast())) {
            assertThat(known.severities(name, "name-on-a-watchlist")).as(name).containsExactly("NOTE");
        }
    }

    /** How many were compared when it was seen to have begun and not to have ended. */
    private int inTheMiddle() {
        return tab.untilBriefly("the comparing", () -> {
            Matcher shown = PROGRESS.matcher(
                    String.valueOf(browser.executeScript("return document.querySelector('.page')?.innerText ?? ''")));
            boolean between = shown.find()
                    && Integer.parseInt(shown.group(1)) > 0
                    && Integer.parseInt(shown.group(1)) < Integer.parseInt(shown.group(2));
            return between ? Integer.valueOf(shown.group(1)) : null;
        });
    }

    private static List<String> people() {
        return FIRST.stream()
                .flatMap(first -> LAST.stream().map(last -> first + " " + last))
                .toList();
    }

    private static void capture(List<String> names) throws InterruptedException, ExecutionException {
        Posting posting = new Posting(SHARED.portal());
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<String>> sent = new ArrayList<>();
            names.forEach(name -> sent.add(senders.submit(() -> posting.postUntilAcknowledged(url(name), page(name)))));
            for (Future<String> id : sent) {
                assertThat(posting.statusWhenDone(id.get())).isEqualTo("analysed");
            }
        }
    }

    private static String url(String name) {
        return "https://board.example/freelancers/"
                + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String page(String name) {
        return "<!doctype html><html lang=en><title>%1$s</title><main><h1>%1$s</h1><h2>About</h2><p>%1$s looks after old machines.</p></main>"
                .formatted(name);
    }
}
