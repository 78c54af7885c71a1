package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.LinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The account that an address of an unknown site names: a personal site is one account whatever the page; where the path looks
 * like one account among many, that path belongs to it. A function of the address alone, so that a link and the page agree.
 */
final class WebAccount {
    private static final Set<String> FOLDERS = Set.of(
            "freelancers",
            "freelancer",
            "in",
            "u",
            "user",
            "users",
            "profile",
            "profiles",
            "people",
            "person",
            "members",
            "member",
            "talent",
            "experts",
            "expert",
            "o",
            "pub",
            "author",
            "authors",
            "developers",
            "consultants",
            "profil",
            "profils",
            "perfil",
            "mitglieder",
            "resume",
            "cv",
            "team",
            "accounts",
            "account");
    private static final Set<String> OWN_PAGES = Set.of(
            "about",
            "about-me",
            "me",
            "blog",
            "posts",
            "post",
            "articles",
            "projects",
            "project",
            "work",
            "works",
            "portfolio",
            "contact",
            "resume",
            "cv",
            "imprint",
            "impressum",
            "privacy",
            "services",
            "home",
            "index",
            "uses",
            "now",
            "talks",
            "notes",
            "tags",
            "tag",
            "categories",
            "category",
            "page",
            "archive",
            "kontakt",
            "lebenslauf",
            "writing",
            "photos",
            "testimonials",
            "skills",
            "experience",
            "education",
            "hire",
            "hire-me",
            "news",
            "feed");
    private static final Set<String> HIRED =
            Set.of("freelancers", "freelancer", "talent", "experts", "expert", "consultants");
    private static final Set<String> ID_PARAMETERS =
            Set.of("id", "uid", "user", "userid", "user_id", "u", "username", "profile");

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private WebAccount() {}

    static String of(PageUrl url) {
        String host = url.authority();
        List<String> parts = parts(url);
        if (parts.isEmpty()) {
            return host;
        }
        String first = parts.getFirst();
        if (FOLDERS.contains(first) && parts.size() > 1) {
            return host + "/" + first + "/" + parts.get(1);
        }
        if (FOLDERS.contains(stem(first)) || FOLDERS.contains(stem(parts.getLast()))) {
            Optional<String> id = idParameter(url);
            if (id.isPresent()) {
                return host + "/" + String.join("/", parts) + "?" + id.get();
            }
        }
        if (first.startsWith("@") || first.startsWith("~")) {
            return host + "/" + first;
        }
        return OWN_PAGES.contains(stem(first)) || isDate(first) ? host : host + "/" + first;
    }

    /** Whether the path looks like one account among many. */
    static boolean isShared(PageUrl url) {
        List<String> parts = parts(url);
        return !parts.isEmpty()
                && ((FOLDERS.contains(parts.getFirst())
                                && (parts.size() > 1 || idParameter(url).isPresent()))
                        || parts.getFirst().startsWith("@"));
    }

    /** What the shape of the address tells: one freelancer among others, one person among others, a site of its own. */
    static LinkKind kind(PageUrl url) {
        if (isShared(url)) {
            return HIRED.contains(parts(url).getFirst()) ? LinkKind.MARKETPLACE : LinkKind.PROFESSIONAL;
        }
        return url.path().equals("/") ? LinkKind.PORTFOLIO : LinkKind.OTHER;
    }

    /** The account's own name in such a path. */
    static Optional<String> name(PageUrl url) {
        List<String> parts = parts(url);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String name = parts.getFirst().startsWith("@")
                ? parts.getFirst().substring(1)
                : FOLDERS.contains(parts.getFirst()) && parts.size() > 1 ? parts.get(1) : "";
        return Optional.of(name).filter(some -> !some.isEmpty());
    }

    private static List<String> parts(PageUrl url) {
        List<String> parts = new ArrayList<>();
        for (String part : url.path().split("/", 12)) {
            if (!part.isBlank()) {
                parts.add(part.strip().toLowerCase(Locale.ROOT));
            }
        }
        if (!parts.isEmpty() && isLocale(parts.getFirst())) {
            parts.removeFirst();
        }
        return parts;
    }

    /** {@code en}, {@code pt-br}; {@code in} is a folder. */
    private static boolean isLocale(String part) {
        boolean two = part.length() == 2 || (part.length() == 5 && (part.charAt(2) == '-' || part.charAt(2) == '_'));
        return two && !FOLDERS.contains(part) && LANGUAGES.contains(part.substring(0, 2));
    }

    private static String stem(String part) {
        int dot = part.lastIndexOf('.');
        return dot > 0 ? part.substring(0, dot) : part;
    }

    private static boolean isDate(String part) {
        return part.length() == 4 && part.chars().allMatch(Character::isDigit);
    }

    private static Optional<String> idParameter(PageUrl url) {
        String query = url.uri().getRawQuery();
        if (query == null) {
            return Optional.empty();
        }
        return List.of(query.split("&", 32)).stream()
                .map(parameter -> parameter.toLowerCase(Locale.ROOT))
                .filter(parameter -> ID_PARAMETERS.contains(parameter.split("=", 2)[0]))
                .sorted()
                .findFirst();
    }
}
