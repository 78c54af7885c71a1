package dev.plumbline.portal.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.plumbline.portal.base.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The portal's pages: a session after signing in at {@code /login}. */
@Configuration
class PortalSecurity {
    /** Vaadin's loader is an inline script and evaluates its own bundle's parts; everything else comes from here only. */
    private static final String CONTENT =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] FOR_EVERYBODY = {
        "/actuator/health",
        "/favicon.ico",
        "/favicon.svg",
        "/icons/**",
        "/styles/**",
        "/theme/**",
        "/plumbline/**",
        "/*.css",
        "/aura/**",
        "/lumo/**"
    };

    @Bean
    @Order(2)
    SecurityFilterChain portalChain(HttpSecurity http, Directory directory, OpenSessions open, ProblemWriter problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(FOR_EVERYBODY)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .withObjectPostProcessor(early()))
                .addFilterBefore(new DatabaseAwayFilter(problems), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionCheck(directory, open), AuthorizationFilter.class)
                // An address that leads nowhere is answered by the screen that says so, and not by a bare 403.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    // Written before Vaadin answers: what it forwards is sent before the headers would be added.
    private static ObjectPostProcessor<HeaderWriterFilter> early() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** The session's cookie goes with requests to this host only; the prefix, which tells so, needs https. */
    @Bean
    ServletContextInitializer sessionCookie(@Value("${plumbline.url}") String url) {
        boolean secure = url.startsWith("https:");
        return servlets -> {
            servlets.getSessionCookieConfig().setName(secure ? "__Host-plumbline" : "plumbline");
            servlets.getSessionCookieConfig().setSecure(secure);
            servlets.getSessionCookieConfig().setHttpOnly(true);
            servlets.getSessionCookieConfig().setPath("/");
            servlets.getSessionCookieConfig().setAttribute("SameSite", "Lax");
        };
    }
}
