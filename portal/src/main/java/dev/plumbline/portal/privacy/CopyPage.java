package dev.plumbline.portal.privacy;

import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A copy as a page: every word of it is text, since strangers wrote it. */
final class CopyPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>What is kept of you</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            dl{border-top:1px solid #ccc;padding:.5rem 0}dt{font-weight:600}dd{margin:0 0 .25rem 1rem}</style></head><body>
            <h1>What is kept of you</h1>
            """;

    private CopyPage() {}

    static String of(JsonNode copy) {
        StringBuilder page = new StringBuilder(HEAD);
        copy.properties().forEach(part -> {
            if (!part.getValue().isArray()) {
                page.append("<p>Made at ")
                        .append(text(part.getValue().asString()))
                        .append("</p>\n");
                return;
            }
            page.append("<h2>").append(title(part.getKey())).append("</h2>\n");
            if (part.getValue().isEmpty()) {
                page.append("<p>Nothing.</p>\n");
            }
            part.getValue().forEach(thing -> value(page, thing));
        });
        return page.append("</body></html>\n").toString();
    }

    private static void value(StringBuilder page, JsonNode value) {
        if (value.isObject()) {
            page.append("<dl>");
            value.properties().forEach(field -> {
                page.append("<dt>").append(title(field.getKey())).append("</dt><dd>");
                value(page, field.getValue());
                page.append("</dd>");
            });
            page.append("</dl>\n");
        } else if (value.isArray()) {
            page.append("<ul>");
            value.forEach(each -> {
                page.append("<li>");
                value(page, each);
                page.append("</li>");
            });
            page.append("</ul>");
        } else {
            page.append("<bdi dir=\"auto\">").append(text(value.asString())).append("</bdi>");
        }
    }

    private static String title(String name) {
        String words = name.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return text(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
