package dev.plumbline.portal.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In which language the screens speak to somebody, and in which direction they run: as the member chose; where nobody
 * is signed in, as was chosen last in this browser; else the first language of the browser's that there is.
 */
@Component
class SpokenLanguage {
    private static final String COOKIE = "plumbline-language";
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final Visitor visitor;

    SpokenLanguage(Visitor visitor) {
        this.visitor = visitor;
    }

    Language of(VaadinRequest request) {
        return chosen(request)
                .or(() -> locales(request)
                        .flatMap(locale -> Language.find(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(Language.ENGLISH);
    }

    /** The locale for numbers and days that are typed: the browser's own, with its country, where it is of that language. */
    Locale locale(VaadinRequest request) {
        Language language = of(request);
        return locales(request)
                .filter(locale -> locale.getLanguage().equals(language.tag()))
                .findFirst()
                .orElse(language.locale());
    }

    /**
     * Whether pages run from the right: what the reader is used to, which the browser's first language tells, whatever
     * language the words are in; a chosen language has its own direction.
     */
    boolean fromTheRight(VaadinRequest request) {
        return chosen(request).isEmpty()
                && locales(request)
                        .findFirst()
                        .map(Locale::getLanguage)
                        .filter(RIGHT_TO_LEFT::contains)
                        .isPresent();
    }

    /** What was chosen; empty where the browser's languages decide. */
    Optional<Language> chosen(VaadinRequest request) {
        return visitor.isSignedIn()
                ? visitor.language()
                : KeptInBrowser.value(request.getCookies(), COOKIE).flatMap(Language::find);
    }

    /** Keeps a choice; null leaves it to the browser again. */
    void choose(@Nullable Language language, VaadinResponse response) {
        visitor.speak(language);
        if (response instanceof HttpServletResponse http) {
            http.addCookie(KeptInBrowser.cookie(COOKIE, language == null ? "" : language.tag()));
        }
    }

    private static Stream<Locale> locales(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream();
    }
}
