package dev.plumbline.portal.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Finds Chromium with its driver, and Firefox, by environment or PATH, installs Debian's packages where it may, and starts them. */
final class Browsers {
    private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "plumbline-browsers.lock");
    /** For a script that looks at a whole page while another browser does the same beside it. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--window-size=1400,1000",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1");

    private Browsers() {}

    /**
     * Starts Chromium with an unpacked extension.
     *
     * @throws IllegalStateException with what to install, where there is no browser
     */
    static ChromeDriver chromium(Path extension) {
        Path driver = find("CHROMEDRIVER", "chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("CHROMIUM", "chromium").toFile());
        options.addArguments(FLAGS);
        options.addArguments("--load-extension=" + extension);
        options.setScriptTimeout(PATIENCE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    /** Firefox ESR, which needs no driver. */
    static Path firefox() {
        return find("FIREFOX", "firefox-esr");
    }

    private static Path find(String variable, String program) {
        return named(variable)
                .or(() -> onPath(program))
                .or(() -> installed(program))
                .orElseThrow(() -> new IllegalStateException(
                        "No %s: install Debian's packages chromium, chromium-driver and firefox-esr, or set %s to its path."
                                .formatted(program, variable)));
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** By one process at a time: the tests run in two. */
    private static Optional<Path> installed(String program) {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || onPath("apt-get").isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = file.lock()) {
            if (turn.isValid() && onPath(program).isEmpty()) {
                Stream.of("update", "install -y chromium chromium-driver firefox-esr")
                        .forEach(Browsers::aptGet);
            }
            return onPath(program);
        } catch (IOException noFile) {
            throw new UncheckedIOException(noFile);
        }
    }

    private static void aptGet(String arguments) {
        try {
            List<String> command = Stream.concat(Stream.of("apt-get"), Arrays.stream(arguments.split(" ", -1)))
                    .toList();
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
