package dev.plumbline.portal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One biography under three hundred names, made of {@code demo/ring.json}. */
final class DemoRing {
    private static final int FEWEST_YEARS = 4;
    private static final int YEARS = 9;
    private static final int OLDEST = 90;

    private record Parts(String headline, List<String> given, List<String> family, List<String> places, String bio) {}

    private DemoRing() {}

    /** The pages of all of them, the oldest capture first. */
    static List<DemoPage> pages(int port) {
        Parts parts = JsonMapper.shared().readValue(DemoPages.resource("ring.json"), Parts.class);
        List<Map<String, Object>> people = new ArrayList<>();
        for (String family : parts.family()) {
            for (String given : parts.given()) {
                people.add(person(people.size(), given, family, parts));
            }
        }
        return new DemoPages(port, people).people();
    }

    private static Map<String, Object> person(int no, String given, String family, Parts parts) {
        String bio = parts.bio().replace("{given}", given).replace("{years}", "" + (FEWEST_YEARS + no % YEARS));
        String[] country = parts.places().get(no % parts.places().size()).split(" ", 2);
        String place = country[1];
        Map<String, Object> page = Map.of(
                "site",
                no % 2 == 0 ? "gighub" : "codeport",
                "handle",
                (given + "-" + family).toLowerCase(Locale.ROOT).replace('ö', 'o'),
                "name",
                given + " " + family,
                "headline",
                parts.headline(),
                "place",
                place,
                "city",
                place.substring(0, place.indexOf(',')),
                "country",
                country[0],
                "age",
                Math.max(1, OLDEST - no / 4),
                "bio",
                List.of(bio));
        return Map.of("pages", List.of(page));
    }
}
