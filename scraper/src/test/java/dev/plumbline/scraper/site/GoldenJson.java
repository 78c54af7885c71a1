package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A reading in a form that people can look over: words and parts, without what is null or of the capture. */
final class GoldenJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private GoldenJson() {}

    static String of(Reading reading) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("url", reading.url().toString());
        all.put("site", reading.site().id() + " " + reading.site().label());
        all.put("account", reading.account().toString());
        all.put("kind", reading.kind().name());
        if (reading.abnormal() != null) {
            all.put("abnormal", reading.abnormal());
        }
        all.put("missing", reading.missing());
        List<Object> claims = new ArrayList<>();
        reading.claims().forEach(claim -> claims.add(claim(claim)));
        all.put("claims", claims);
        if (!reading.events().isEmpty()) {
            all.put("events", reading.events().stream().map(GoldenJson::event).toList());
        }
        return MAPPER.writeValueAsString(all).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> event(DatedEvent event) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("kind", event.kind().name());
        parts.put("at", event.at().toString() + (event.timed() ? "" : " (day only)"));
        if (event.offset() != null) {
            parts.put("offset", event.offset().toString());
        }
        if (event.author() != null) {
            parts.put("author", event.author());
        }
        parts.put("quote", event.evidence().quote());
        return parts;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("kind", claim.kind());
        for (RecordComponent component : claim.getClass().getRecordComponents()) {
            Object value = value(claim, component);
            if (value != null && !(value instanceof Evidence)) {
                parts.put(component.getName(), value instanceof Number ? value : value.toString());
            }
        }
        Evidence evidence = claim.evidence();
        parts.put("quote", evidence.prefix() + "[" + evidence.quote() + "]" + evidence.suffix());
        parts.put("path", evidence.cssPath());
        parts.put("origin", evidence.origin().name());
        return parts;
    }

    private static @Nullable Object value(Claim claim, RecordComponent component) {
        try {
            return component.getAccessor().invoke(claim);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(claim.kind(), impossible);
        }
    }
}
