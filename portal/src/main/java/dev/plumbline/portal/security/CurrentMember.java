package dev.plumbline.portal.security;

/** Who is signed in to this session or sent this request with a token. Services take a {@link Member}; views and controllers ask here. */
public interface CurrentMember {
    /**
     * The member.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException where nobody is
     */
    Member get();
}
