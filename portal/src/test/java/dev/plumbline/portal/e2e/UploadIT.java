package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.upload.SavedPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** Files from somebody's disk, in Chromium: saved pages become candidates, a CV becomes one more source of one of them. */
class UploadIT {
    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    @Test
    void saved_pages_become_candidates_and_a_cv_stands_beside_them_with_its_pages(@TempDir Path folder)
            throws IOException {
        Path pages = Files.write(
                folder.resolve("pages.zip"),
                SavedPages.zip(
                        "rafael.html", SavedPages.page("https://guild.example/u/rdantas", "Rafael Dantas"),
                        "ida.html", SavedPages.page("https://guild.example/u/ida", "Ida Sandvik"),
                        "bo.html", SavedPages.page("https://guild.example/u/bo", "Bo Ek")));
        Path cv = CvPdf.write(folder.resolve("rafael.pdf"));
        ChromeDriver browser = Browsers.chromium(UnpackedExtension.below(folder, "chromium"));
        try {
            PortalProcess portal = SHARED.portal();
            UploadPages screens = new UploadPages(browser, portal);
            PortalPages.signIn(browser, portal, "recruiter");

            assertThat(screens.importFile(pages)).contains("3 read", "rafael.html", "ida.html", "bo.html");

            screens.openCandidate("Rafael Dantas");
            assertThat(screens.refused(Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7")))
                    .contains("broken.pdf: ", "damaged");
            screens.openCandidate("Rafael Dantas");
            assertThat(screens.addFile(cv)).contains("“rafael.pdf” was added");
            assertThat(screens.quotesOf("BSc Computer Science")).contains("CV (rafael.pdf)", "page 2");
            assertThat(screens.faults()).isEmpty();
        } finally {
            browser.quit();
        }
    }
}
