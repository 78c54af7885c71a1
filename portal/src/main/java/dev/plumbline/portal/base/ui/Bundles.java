package dev.plumbline.portal.base.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of all features, read once. */
final class Bundles {
    private static final Map<Language, Properties> TEXTS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Bundles::read));

    private Bundles() {}

    /** A text; in English where the language lacks it, which tests do not let pass. */
    static String text(Language language, String key) {
        String text = texts(language).getProperty(key);
        assert text != null : "No " + language.tag() + " text for " + key;
        return text != null ? text : texts(Language.ENGLISH).getProperty(key, "…");
    }

    private static Properties texts(Language language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }

    private static Properties read(Language language) {
        Properties texts = new Properties();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/*_" + language.tag() + ".properties")) {
                texts.load(new StringReader(bundle.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
