package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A budget of reading a page, with a page of any size for it.
 *
 * @param expected what is read of a page under it
 * @param most what is read of a page over it
 * @param sentence what is said of a page over it; empty where such a page is read in part
 */
record Budget(
        String name,
        int under,
        int over,
        int expected,
        int most,
        String sentence,
        ToIntFunction<Reading> read,
        IntFunction<String> page) {
    static final String PROFILE = "<title>Jane Doe</title><h1>Jane Doe</h1><h2>Languages</h2><p>English</p>";
    private static final String POST =
            "<article><h3><a href=\"/%d\">Post</a></h3><time datetime=\"2025-03-14\">March</time></article>";

    static final List<Budget> ALL = List.of(
            abnormal("8,388,608 characters", 8 << 20, (8 << 20) + 1, "8 MB", Budget::padded),
            abnormal("200,000 elements", 199_980, 200_001, "200,000 elements", n -> PROFILE + "<br>".repeat(n)),
            abnormal("512 levels", 500, 513, "deeper than 512", n -> PROFILE + "<div>".repeat(n) + "deep"),
            abnormal("2,000,000 characters of text", 1_999_000, 2_000_001, "characters of text", Budget::wordy),
            abnormal("512 attributes", 511, 512, "512 attributes", n -> PROFILE + "<p " + each(n, "a%d=1 ") + ">x"),
            json("1,000,000 characters of JSON", 990_000, 1_000_000, n -> ld("\"x\":[" + strings(n) + "]")),
            json("200,000 characters in a string", 200_000, 200_001, n -> ld("\"x\":\"" + "y".repeat(n) + "\"")),
            json("64 levels of JSON", 63, 64, n -> ld("\"x\":" + "[".repeat(n) + "]".repeat(n))),
            json("20 scripts of JSON-LD", 19, 20, n -> script("{}").repeat(n) + ld("\"x\":1")),
            counted(
                    "1,000 claims",
                    1_000,
                    r -> r.claims().size(),
                    n -> PROFILE + each(n, "<p>mail%d@jane.example</p>")),
            part(
                    "2,000 links looked at",
                    1_999,
                    2_000,
                    r -> (int) r.claims(Claim.Link.class).count(),
                    n -> PROFILE + "<p><a href=\"#\">Top</a></p>".repeat(n)
                            + "<p><a rel=me href=\"https://github.com/jane\">Code</a></p>"),
            counted(
                    "200 skills",
                    200,
                    r -> (int) r.claims(Claim.Skill.class).count(),
                    n -> PROFILE + "<h2>Skills</h2><ul>" + each(n, "<li>Skill%d</li>") + "</ul>"),
            counted("500 events", 500, r -> r.events().size(), n -> PROFILE + each(n, POST)));

    /** Past which a page is not read. */
    private static Budget abnormal(String name, int under, int over, String sentence, IntFunction<String> page) {
        return new Budget(
                name,
                under,
                over,
                1,
                0,
                sentence,
                r -> (int) r.claims(Claim.Name.class).count(),
                page);
    }

    /** Past which a script is passed over, and the page is read. */
    private static Budget json(String name, int under, int over, IntFunction<String> page) {
        return part(name, under, over, r -> (int) r.claims(Claim.Headline.class).count(), page);
    }

    /** Past which a part is passed over. */
    private static Budget part(
            String name, int under, int over, ToIntFunction<Reading> read, IntFunction<String> page) {
        return new Budget(name, under, over, 1, 0, "", read, page);
    }

    /** Of which so many are kept. */
    private static Budget counted(String name, int most, ToIntFunction<Reading> read, IntFunction<String> page) {
        return new Budget(name, most / 2, most * 2, most / 2, most, "", read, page);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String padded(int length) {
        return PROFILE + "<!--" + " ".repeat(length - PROFILE.length() - 7) + "-->";
    }

    private static String wordy(int length) {
        return PROFILE + "<p>" + "word ".repeat(length / 5 + 1);
    }

    private static String strings(int length) {
        return "\"" + "y".repeat(98) + "\"" + (",\"" + "y".repeat(97) + "\"").repeat(length / 100);
    }

    private static String ld(String more) {
        return PROFILE + script("{\"@type\":\"Person\",\"name\":\"Jane Doe\",\"jobTitle\":\"Engineer\"," + more + "}");
    }

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static String each(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining());
    }
}
