package dev.plumbline.portal.base.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the screens say, in the language of the screen at hand; in English where there is none. The texts stand in
 * {@code words/FEATURE_en.properties} and its German and Spanish twins, written as ICU messages.
 */
public final class Words {
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Words() {}

    /**
     * A text.
     *
     * @param key as the bundles have it: {@code jobs.empty}
     * @param parts for {@code {0}}, {@code {1}} and on; a number is written as the language writes numbers, anything
     *     else as it is
     */
    public static String say(String key, Object... parts) {
        return say(language(), key, parts);
    }

    /** The constant of an enum as people read it, by the name of its class and its own: {@code Severity.ASK}. */
    public static String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return say(type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name());
    }

    /** The locale of what is said: of a language that the screens speak. */
    public static Locale locale() {
        return language().locale();
    }

    static String say(Language language, String key, Object... parts) {
        String text = Bundles.text(language, key);
        if (parts.length == 0) {
            return text;
        }
        MessageFormat format =
                FORMATS.computeIfAbsent(language.tag() + " " + key, _ -> new MessageFormat(text, language.locale()));
        synchronized (format) {
            return format.format(parts);
        }
    }

    private static Language language() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> Language.of(ui.getLocale()))
                .orElse(Language.ENGLISH);
    }
}
