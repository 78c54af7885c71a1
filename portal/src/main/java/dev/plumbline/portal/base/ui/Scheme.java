package dev.plumbline.portal.base.ui;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark: as the system has it, or as the person chose. Kept in a cookie of the browser, since it is the browser's screen. */
enum Scheme {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String COOKIE = "plumbline-scheme";

    /** As the page's attribute {@code data-theme} says it. */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    Cookie cookie() {
        return KeptInBrowser.cookie(COOKIE, attribute());
    }

    static Scheme of(Cookie @Nullable [] cookies) {
        return KeptInBrowser.value(cookies, COOKIE)
                .flatMap(kept -> Arrays.stream(values())
                        .filter(scheme -> scheme.attribute().equals(kept))
                        .findFirst())
                .orElse(SYSTEM);
    }
}
