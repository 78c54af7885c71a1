package dev.plumbline.portal.security;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The member whom Spring Security knows, of a session as of a request with a token. */
@Component
class SecurityContextMember implements CurrentMember {
    @Override
    public Member get() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            return signedIn.member();
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
    }
}
