package dev.plumbline.portal;

import java.util.List;
import java.util.stream.Collectors;

/** Profiles of invented people, as plain pages. */
public final class Pages {
    private Pages() {}

    /** A profile with a name, some paragraphs about the person, and links. */
    public static String profile(String name, String about, List<String> links) {
        String anchors = links.stream()
                .map(link -> "<li><a rel=\"me\" href=\"%s\">%s</a></li>".formatted(link, link))
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ProfilePage",
                  "mainEntity": {"@type": "Person", "name": "%1$s"}}</script></head>
                <body><main class="h-card"><h1 class="p-name">%1$s</h1>
                <section><h2>About me</h2><p class="p-note">%2$s</p></section>
                <section><h2>Elsewhere</h2><ul>%3$s</ul></section></main></body></html>
                """.formatted(name, about, anchors);
    }
}
