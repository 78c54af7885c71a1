package dev.plumbline.portal.security;

import java.io.Serial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody signed in, by password or by token. */
final class SignedIn extends AbstractAuthenticationToken {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Member member;
    private final Instant since;

    SignedIn(Member member, Instant since) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + member.role().name())));
        this.member = member;
        this.since = since;
        setAuthenticated(true);
    }

    Member member() {
        return member;
    }

    /** When the session began. */
    Instant since() {
        return since;
    }

    @Override
    public String getName() {
        return member.id().toString();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return member;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && member.equals(that.member) && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
