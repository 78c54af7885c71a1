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
    private static final int YEAR = 365 * 24 * 60 * 60;

    String word() {
        return switch (this) {
            case SYSTEM -> "As the system";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }

    /** As the page's attribute {@code data-theme} says it. */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    Cookie cookie() {
        Cookie cookie = new Cookie(COOKIE, attribute());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    static Scheme of(Cookie @Nullable [] cookies) {
        return cookies == null
                ? SYSTEM
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Arrays.stream(values())
                                .filter(scheme -> scheme.attribute().equals(cookie.getValue())))
                        .findFirst()
                        .orElse(SYSTEM);
    }
}
