package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.claim.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how many values of the generated profiles are right, wrong and missed, and which pages that are no profile carry a claim.
 * With the system property {@code generated.verbose} each wrong and missed value, with {@code generated.pages} a folder for the pages.
 */
public final class GeneratedTable {
    private GeneratedTable() {}

    public static void main(String[] arguments) throws IOException {
        List<GeneratedPage> profiles = GeneratedSet.profiles();
        List<GeneratedPage> others = GeneratedSet.notProfiles();
        String folder = System.getProperty("generated.pages");
        if (folder != null) {
            write(Path.of(folder), profiles);
            write(Path.of(folder), others);
        }
        Count count = count(profiles);
        if (Boolean.getBoolean("generated.verbose")) {
            count.notes().forEach(System.out::println);
        }
        count.table().forEach(System.out::println);
        System.out.printf("right: %.1f %% of all, wrong: %.2f %% of what is said%n", count.right(), count.wrong());
        List<GeneratedPage> carrying =
                others.stream().filter(page -> carriesClaims(page.read())).toList();
        carrying.forEach(page -> System.out.println(
                "carries a claim: " + page.name() + " " + page.read().kind()));
        System.out.printf("no profile: %d pages, %d carry a claim%n", others.size(), carrying.size());
    }

    static Count count(List<GeneratedPage> pages) {
        Count count = new Count();
        pages.forEach(page -> count.add(page, Said.all(page.read())));
        return count;
    }

    static boolean carriesClaims(Reading reading) {
        return !reading.claims().isEmpty();
    }

    private static void write(Path folder, List<GeneratedPage> pages) throws IOException {
        Files.createDirectories(folder);
        for (GeneratedPage page : pages) {
            Files.writeString(folder.resolve(page.name() + ".html"), page.html());
        }
    }
}
