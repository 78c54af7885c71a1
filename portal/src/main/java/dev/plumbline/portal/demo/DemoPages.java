package dev.plumbline.portal.demo;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pages of the demo sites, made of {@code demo/people.json} or of other people, and one template a site. */
final class DemoPages {
    private static final int SIMILAR = 3;
    private static final TypeReference<List<Map<String, Object>>> PEOPLE = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> PART = new TypeReference<>() {};

    private final int port;
    private final List<Map<String, Object>> profiles = new ArrayList<>();
    private final Map<String, Template> templates = new HashMap<>();

    /** @param port where the sites are served; part of every address */
    DemoPages(int port) {
        this(port, JsonMapper.shared().readValue(resource("people.json"), PEOPLE));
    }

    /** @param people each with {@code pages} and what they have in {@code common} */
    DemoPages(int port, List<Map<String, Object>> people) {
        this.port = port;
        for (Map<String, Object> person : people) {
            Map<String, Object> common = part(person, "common");
            for (Map<String, Object> page : parts(person, "pages")) {
                profiles.add(merged(common, page));
            }
        }
    }

    /** Profiles with their earlier versions, oldest first; then lists and texts. */
    List<DemoPage> all() {
        Stream<DemoPage> others = Stream.of(DemoSite.values()).flatMap(this::others);
        return Stream.concat(people().stream(), others).toList();
    }

    /** Profiles with their earlier versions, oldest first. */
    List<DemoPage> people() {
        return profiles.stream().flatMap(this::versions).toList();
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(DemoPages.class.getResourceAsStream("/demo/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Stream<DemoPage> versions(Map<String, Object> profile) {
        DemoPage now = profilePage(profile, true);
        return profile.containsKey("before")
                ? Stream.of(profilePage(merged(profile, part(profile, "before")), false), now)
                : Stream.of(now);
    }

    private DemoPage profilePage(Map<String, Object> profile, boolean current) {
        DemoSite site = site(profile);
        Map<String, Object> shown = new HashMap<>(profile);
        shown.put("root", site.root(port));
        shown.put("url", url(profile));
        shown.put("links", strings(profile, "to").map(this::link).toList());
        shown.put("similar", similar(profile));
        shown.put("hasBio", profile.containsKey("bio"));
        shown.put("hasJobs", profile.containsKey("jobs"));
        shown.put("hasSchools", profile.containsKey("schools"));
        shown.put("hasLanguages", profile.containsKey("languages"));
        shown.put("hasSkills", profile.containsKey("skills"));
        shown.put("hasContact", profile.containsKey("email") || profile.containsKey("phone"));
        shown.put("hasLinks", profile.containsKey("to"));
        for (String optional : List.of("place", "zone", "rate", "since", "email", "phone")) {
            shown.putIfAbsent(optional, false);
        }
        Duration age = Duration.ofDays(((Number) profile.getOrDefault("age", 1)).longValue());
        String html = template(site.template()).execute(shown);
        return new DemoPage(url(profile), text(profile, "name"), html, true, age, current);
    }

    private Stream<DemoPage> others(DemoSite site) {
        List<Map<String, Object>> entries = profiles.stream()
                .filter(profile -> site(profile) == site)
                .map(profile -> merged(profile, Map.of("url", url(profile))))
                .toList();
        Map<String, Object> shown = Map.of("label", site.label(), "entries", entries);
        return Stream.of("list", "about").map(kind -> {
            String url = site.root(port) + (kind.equals("list") ? "" : kind);
            String html = template(kind).execute(shown);
            return new DemoPage(url, site.label(), html, false, Duration.ofDays(1), true);
        });
    }

    private Map<String, Object> link(String target) {
        String[] parts = target.split(":", 2);
        String href = DemoSite.named(parts[0]).url(parts[1], port);
        return Map.of("href", href, "label", href.replace("http://", ""));
    }

    private List<Map<String, Object>> similar(Map<String, Object> profile) {
        List<Map<String, Object>> others = profiles.stream()
                .filter(other -> site(other) == site(profile))
                .filter(other -> !text(other, "name").equals(text(profile, "name")))
                .toList();
        int from = others.isEmpty() ? 0 : Math.floorMod(text(profile, "handle").hashCode(), others.size());
        return Stream.concat(others.stream().skip(from), others.stream())
                .limit(Math.min(SIMILAR, others.size()))
                .map(other -> Map.<String, Object>of(
                        "href", url(other),
                        "name", text(other, "name"),
                        "headline", text(other, "headline"),
                        "place", other.getOrDefault("place", "")))
                .toList();
    }

    private Template template(String name) {
        return templates.computeIfAbsent(
                name, key -> Mustache.compiler().compile(new String(resource(key + ".html"), StandardCharsets.UTF_8)));
    }

    private String url(Map<String, Object> profile) {
        return site(profile).url(text(profile, "handle"), port);
    }

    private static DemoSite site(Map<String, Object> profile) {
        return DemoSite.named(text(profile, "site"));
    }

    private static String text(Map<String, Object> of, String key) {
        return Objects.requireNonNull(of.get(key), key).toString();
    }

    private static Stream<String> strings(Map<String, Object> of, String key) {
        return ((List<?>) of.getOrDefault(key, List.of())).stream().map(String::valueOf);
    }

    private static Map<String, Object> part(Map<String, Object> of, String key) {
        return JsonMapper.shared().convertValue(of.getOrDefault(key, Map.of()), PART);
    }

    private static List<Map<String, Object>> parts(Map<String, Object> of, String key) {
        return JsonMapper.shared().convertValue(Objects.requireNonNull(of.get(key), key), PEOPLE);
    }

    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> over) {
        Map<String, Object> both = new HashMap<>(base);
        both.putAll(over);
        return both;
    }
}
