package dev.plumbline.portal.dossier;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.capture.LibraryJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/**
 * A dossier's JSON as a page on its own: well-formed XHTML without scripts, links or anything that is fetched. Every word
 * is a text node.
 */
final class DossierPage {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final TypeReference<HashMap<String, Object>> TREE = new TypeReference<>() {};
    private static final Template TEMPLATE = Mustache.compiler()
            .nullValue("")
            .emptyStringIsFalse(true)
            .withFormatter(value -> text(String.valueOf(value)))
            .compile(resource());

    private DossierPage() {}

    /**
     * The page.
     *
     * @param sha256 of the JSON, printed so that the two belong together
     */
    static String of(byte[] json, String sha256) {
        Map<String, Object> facts = LibraryJson.mapper().readValue(json, TREE);
        facts.put("factsSha256", sha256);
        Mustache.Lambda time = (words, out) -> out.write(MOMENT.format(Instant.parse(words.execute())));
        facts.put("time", time);
        return TEMPLATE.execute(facts);
    }

    /** What is no character of XML, or would steer the page, is written out. */
    private static String text(String words) {
        String shown = VisibleText.of(words);
        return shown.codePoints().noneMatch(point -> (point & 0xFFFE) == 0xFFFE)
                ? shown
                : shown.codePoints()
                        .mapToObj(point -> (point & 0xFFFE) == 0xFFFE ? writtenOut(point) : Character.toString(point))
                        .collect(Collectors.joining());
    }

    /** A character as its number. */
    static String writtenOut(int point) {
        return String.format(Locale.ROOT, "⟨U+%04X⟩", point);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(
                DossierPage.class.getResourceAsStream("/dossier/dossier.html"), "dossier/dossier.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
