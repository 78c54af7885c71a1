package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.capture.PageText;
import dev.plumbline.scraper.capture.PageUrl;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** What a browser's network log holds: every answer that is a page. Read as a stream, one answer at a time. */
final class HarPages {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(Budget.MAX_FILE)
                    .build())
            .build();

    private final JsonParser json;
    private final Budget budget;
    private final Consumer<Member> to;
    private final String name;
    private int found;

    private @Nullable String url;
    private @Nullable String startedAt;
    private @Nullable String type;
    private @Nullable String text;
    private @Nullable String encoding;
    private int status;

    private HarPages(JsonParser json, String name, Budget budget, Consumer<Member> to) {
        this.json = json;
        this.name = name;
        this.budget = budget;
        this.to = to;
    }

    static void read(byte[] file, String name, Budget budget, Consumer<Member> to) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file)) {
            HarPages pages = new HarPages(json, name, budget, to);
            pages.entries();
            if (pages.found == 0) {
                to.accept(new Refused(name, "This HAR file holds no page; save it with the content of the answers."));
            }
        } catch (JacksonException broken) {
            throw new IOException(broken);
        }
    }

    /** {@code log.entries[]}, each an object. */
    private void entries() throws IOException {
        JsonToken token;
        while ((token = json.nextToken()) != null) {
            boolean inEntries = token == JsonToken.START_ARRAY && "entries".equals(json.currentName());
            if (inEntries) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    budget.member();
                    entry();
                }
                return;
            }
        }
    }

    private void entry() throws IOException {
        url = null;
        startedAt = null;
        type = null;
        text = null;
        encoding = null;
        status = 0;
        object("");
        String body = text;
        if (body == null || type == null || !type.startsWith("text/html") || (status != 0 && status != 200)) {
            return;
        }
        found++;
        Optional<PageUrl> address = Optional.ofNullable(url).flatMap(PageUrl::parse);
        if (address.isEmpty()) {
            to.accept(new Refused(name, "An answer in this HAR file does not say its address."));
            return;
        }
        String html = "base64".equals(encoding)
                ? PageText.decode(Base64.getMimeDecoder().decode(body), "")
                : body;
        Pages.accept(
                address.get().toString(),
                address.get(),
                SavedTime.ofIso(startedAt == null ? "" : startedAt).orElse(null),
                html,
                budget,
                to);
    }

    /** Reads the object that was entered; its place among the objects tells which fields count. */
    private void object(String path) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = path + "/" + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT
                    && (field.equals("/request") || field.equals("/response") || field.equals("/response/content"))) {
                object(field);
            } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else {
                value(field);
            }
        }
    }

    private void value(String field) {
        switch (field) {
            case "/startedDateTime" -> startedAt = json.getValueAsString();
            case "/request/url" -> url = json.getValueAsString();
            case "/response/status" -> status = json.getValueAsInt();
            case "/response/content/mimeType" -> type = json.getValueAsString();
            case "/response/content/text" -> text = json.getValueAsString();
            case "/response/content/encoding" -> encoding = json.getValueAsString();
            default -> {}
        }
    }
}
