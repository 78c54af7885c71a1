package dev.plumbline.portal.security;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ProblemWriter;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** {@code /api}: no session, no cookie, a token in each request. */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, Directory directory, ProblemWriter problems, Clock clock) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .cors(cors -> cors.configurationSource(extensions()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/pairings", "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, refused) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(
                                    request,
                                    response,
                                    new Problem(401, "token", "Send a token: pair this device in the portal."));
                        })
                        .accessDeniedHandler((request, response, refused) -> problems.write(
                                request, response, new Problem(403, "not-allowed", "This token may not do this."))))
                .addFilterBefore(new BearerTokenFilter(directory, problems, clock), AuthorizationFilter.class)
                .build();
    }

    /** Pages of the web never read an answer; pages of extensions do, and have a token only where they paired. */
    private static CorsConfigurationSource extensions() {
        CorsConfiguration extensions = new CorsConfiguration();
        extensions.setAllowedOriginPatterns(List.of("chrome-extension://*", "moz-extension://*"));
        extensions.setAllowedMethods(List.of("GET", "POST"));
        extensions.setAllowedHeaders(
                List.of("Authorization", "Content-Type", "Content-Encoding", "Idempotency-Key", "Prefer", "Accept"));
        extensions.setExposedHeaders(List.of("Retry-After"));
        return request -> extensions;
    }
}
