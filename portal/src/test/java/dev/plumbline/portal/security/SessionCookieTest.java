package dev.plumbline.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.SessionCookieConfig;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTest {

    @Test
    void belongs_to_this_host_and_to_https_alone_where_there_is_https() throws ServletException {
        SessionCookieConfig cookie = cookieOf("https://plumbline.example");

        assertThat(cookie.getName()).isEqualTo("__Host-plumbline");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void works_on_loopback_without_https() throws ServletException {
        SessionCookieConfig cookie = cookieOf("http://localhost:8080");

        assertThat(cookie.getName()).isEqualTo("plumbline");
        assertThat(cookie.isSecure()).isFalse();
    }

    private static SessionCookieConfig cookieOf(String url) throws ServletException {
        MockServletContext context = new MockServletContext();
        new PortalSecurity().sessionCookie(url).onStartup(context);
        return context.getSessionCookieConfig();
    }
}
