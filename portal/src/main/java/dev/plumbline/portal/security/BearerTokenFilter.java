package dev.plumbline.portal.security;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the member by {@code Authorization: Bearer pl_…}. A token that is sent must work; none is for open calls. */
final class BearerTokenFilter extends OncePerRequestFilter {
    static final String HOLDER = "plumbline.token-holder";
    private static final String BEARER = "Bearer ";

    private final Directory directory;
    private final ProblemWriter problems;
    private final Clock clock;

    BearerTokenFilter(Directory directory, ProblemWriter problems, Clock clock) {
        this.directory = directory;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            try {
                enter(request, holder(header));
            } catch (Problem | DataAccessException refused) {
                problems.write(request, response, refused);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private TokenHolder holder(String header) {
        Optional<TokenHolder> holder = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? directory.tokenHolder(
                        Secrets.hash(header.substring(BEARER.length()).strip()))
                : Optional.empty();
        holder.ifPresent(known -> directory.touch(known.token()));
        return holder.orElseThrow(() -> new Problem(
                401, "token", "This token is unknown, expired or revoked: pair the device again in the portal."));
    }

    private void enter(HttpServletRequest request, TokenHolder holder) {
        request.setAttribute(HOLDER, holder);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(holder.member(), clock.instant()));
        SecurityContextHolder.setContext(context);
    }
}
