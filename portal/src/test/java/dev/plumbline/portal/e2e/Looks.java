package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** A screen looked at in one size and scheme, from the left or from the right. Pictures stay in {@code target/screens}. */
record Looks(String name, int width, int height, String scheme, String direction) {
    private static final Path PICTURES = Path.of("target", "screens");

    /** In the order in which an open screen is looked at. */
    static final List<Looks> ALL = List.of(
            new Looks("1280-light", 1280, 940, "light", "ltr"),
            new Looks("1280-dark", 1280, 940, "dark", "ltr"),
            new Looks("1280-rtl", 1280, 940, "light", "rtl"),
            new Looks("320-rtl", 320, 800, "light", "rtl"),
            new Looks("320-light", 320, 800, "light", "ltr"),
            new Looks("320-dark", 320, 800, "dark", "ltr"));

    /** Gives the browser's window this size, and the scheme. */
    void show(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Takes a picture of what is shown, and returns what is wrong with it, a line each. What cannot differ between light and dark was looked at in light. */
    List<String> faults(ChromeDriver browser, String screen) throws IOException {
        String picture = picture(screen);
        browser.executeScript("document.documentElement.dir = arguments[0]", direction);
        take(browser, screen);
        List<String> faults = new ArrayList<>();
        (scheme.equals("dark") ? Axe.colourFaults(browser) : Axe.faults(browser))
                .forEach(fault -> faults.add(picture + ": " + fault));
        if (scrollsSideways(browser)) {
            faults.add(picture + ": scrolls sideways");
        }
        return faults;
    }

    /** Takes a picture of what is shown, and returns whether nothing is to be scrolled sideways. */
    boolean fits(ChromeDriver browser, String screen) throws IOException {
        take(browser, screen);
        return !scrollsSideways(browser);
    }

    private void take(ChromeDriver browser, String screen) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(picture(screen) + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    private String picture(String screen) {
        return screen.replaceAll("[/?=]", "-") + "-" + name;
    }

    /** Whether the page, or the part of it that its screen fills, is wider than what is seen of it. */
    static boolean scrollsSideways(ChromeDriver browser) {
        return Boolean.TRUE.equals(browser.executeScript(
                "return document.scrollingElement.scrollWidth > window.innerWidth || [...document.querySelectorAll('.page, .master')]"
                        + ".some(part => part.scrollWidth > part.clientWidth)"));
    }
}
