package dev.plumbline.portal.security;

import dev.plumbline.portal.base.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session as soon as its member was disabled, signed out everywhere, or given another role. */
final class SessionCheck extends OncePerRequestFilter {
    private final Directory directory;
    private final ProblemWriter problems;

    SessionCheck(Directory directory, ProblemWriter problems) {
        this.directory = directory;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            try {
                if (!holds(signedIn)) {
                    end(request);
                }
            } catch (DataAccessException away) {
                problems.write(request, response, away);
                return;
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

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
