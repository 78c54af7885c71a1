package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Files that a browser saves, in a folder of the test's. */
final class Downloads {
    private static final String NOT_YET = ".crdownload";

    private final ChromeDriver browser;
    private final Path folder;

    Downloads(ChromeDriver browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Does what saves a file, and waits until all of it is there under a name that begins and ends so. */
    Path of(String begin, String end, Runnable save) {
        save.run();
        return new WebDriverWait(browser, Duration.ofSeconds(40))
                .withMessage(() -> "Waiting for a file " + begin + "…" + end)
                .until(saved -> find(begin, end));
    }

    private @Nullable Path find(String begin, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith(begin) && name.endsWith(end) && !name.endsWith(NOT_YET);
                    })
                    .findFirst()
                    .orElse(null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
