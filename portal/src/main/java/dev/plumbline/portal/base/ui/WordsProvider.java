package dev.plumbline.portal.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the framework which languages there are, and says texts in them. */
@Component
class WordsProvider implements I18NProvider {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parts) {
        return Words.say(Language.of(locale), key, parts);
    }
}
