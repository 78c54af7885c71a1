package dev.plumbline.portal.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session as soon as its member was disabled, signed out everywhere, or given another role. */
final class SessionCheck extends OncePerRequestFilter {
    private final Directory directory;
    private final OpenSessions open;

    SessionCheck(Directory directory, OpenSessions open) {
        this.directory = directory;
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            HttpSession session = request.getSession(false);
            if (!holds(signedIn)) {
                end(session);
            } else if (session != null) {
                open.keep(session, signedIn.member().id());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean holds(SignedIn signedIn) {
        Optional<Account> account = directory.account(signedIn.member().id());
        return account.filter(known -> known.holds(signedIn.since())
                        && known.member().role() == signedIn.member().role())
                .isPresent();
    }

    private static void end(@Nullable HttpSession session) {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
    }
}
