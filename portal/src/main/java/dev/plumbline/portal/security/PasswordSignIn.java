package dev.plumbline.portal.security;

import dev.plumbline.portal.base.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by e-mail address and password, with few attempts for an account and not many more for an address of the network. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int ATTEMPTS_OF_ACCOUNT = 10;
    private static final int ATTEMPTS_OF_ADDRESS = 50;

    private final Directory directory;
    private final Passwords passwords;
    private final Clock clock;
    private final Throttle accounts;
    private final Throttle addresses;

    PasswordSignIn(Directory directory, Passwords passwords, Clock clock) {
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
        this.accounts = new Throttle(ATTEMPTS_OF_ACCOUNT, WHILE, clock);
        this.addresses = new Throttle(ATTEMPTS_OF_ADDRESS, WHILE, clock);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String email = given.getName();
        try {
            addresses.take(address(given));
            accounts.take(email.strip().toLowerCase(Locale.ROOT));
        } catch (Problem throttled) {
            throw new LockedException("Too many attempts", throttled);
        }
        Optional<Account> account = directory.account(email);
        String hash = account.map(Account::passwordHash).orElse(null);
        boolean right = passwords.matches(String.valueOf(given.getCredentials()), hash);
        return account.filter(known -> right && known.active())
                .map(known -> new SignedIn(known.member(), clock.instant()))
                .orElseThrow(() -> new BadCredentialsException("Address or password is wrong"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
