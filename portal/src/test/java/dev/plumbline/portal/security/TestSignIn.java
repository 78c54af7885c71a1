package dev.plumbline.portal.security;

import java.time.Clock;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a member in to the running test, as a password would. */
public final class TestSignIn {
    private TestSignIn() {}

    /** From now on the test is this member. */
    public static void as(Member member) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(member, Clock.systemUTC().instant()));
        SecurityContextHolder.setContext(context);
    }
}
