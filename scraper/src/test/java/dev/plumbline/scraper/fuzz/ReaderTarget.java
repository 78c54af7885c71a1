package dev.plumbline.scraper.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The reader over a page; the first byte chooses the site. Seeds are the golden pages. */
final class ReaderTarget implements FuzzTarget {
    private static final List<String> URLS = List.of(
            "https://jane.example/",
            "https://gigs.example/freelancers/jane",
            "https://github.com/jane",
            "https://github.com/jane/tool",
            "https://github.com/jane/tool/commits/main",
            "https://www.linkedin.com/in/jane",
            "https://www.upwork.com/freelancers/~0123456789abcdef01",
            "https://x.com/jane",
            "https://www.freelancer.com/u/jane",
            "https://stackoverflow.com/users/17/jane",
            "https://www.xing.com/profile/jane",
            "https://www.fiverr.com/jane",
            "https://www.guru.com/freelancers/jane",
            "https://www.peopleperhour.com/freelancer/tech/jane-developer-xyz",
            "https://www.toptal.com/resume/jane",
            "https://gitlab.com/jane");

    @Override
    public void run(byte[] input) {
        if (input.length > 0) {
            String html = FuzzTarget.text(Arrays.copyOfRange(input, 1, input.length));
            Promises.keptFor(URLS.get(Math.floorMod(input[0], URLS.size())), html);
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(golden())) {
            for (Path page :
                    files.filter(file -> file.endsWith("page.html")).sorted().toList()) {
                byte[] html = Files.readAllBytes(page);
                byte[] seed = new byte[html.length + 1];
                seed[0] = (byte) Math.floorMod(page.toString().hashCode(), URLS.size());
                System.arraycopy(html, 0, seed, 1, html.length);
                seeds.add(seed);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return seeds;
    }

    private static Path golden() {
        try {
            URI folder = Objects.requireNonNull(ReaderTarget.class.getResource("/golden"))
                    .toURI();
            return Path.of(folder);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
