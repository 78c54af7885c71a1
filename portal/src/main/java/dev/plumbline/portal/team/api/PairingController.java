package dev.plumbline.portal.team.api;

import dev.plumbline.portal.security.Open;
import dev.plumbline.portal.security.Throttle;
import dev.plumbline.portal.team.Pairing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges codes for tokens. */
@RestController
class PairingController {
    private static final int ATTEMPTS = 20;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Pairing pairing;
    private final Throttle throttle;
    private final String url;

    PairingController(Pairing pairing, Clock clock, @Value("${plumbline.url}") String url) {
        this.pairing = pairing;
        this.throttle = new Throttle(ATTEMPTS, WHILE, clock);
        this.url = url;
    }

    @Open
    @PostMapping("/api/v1/pairings")
    @ResponseStatus(HttpStatus.CREATED)
    PairingAnswer pair(@Valid @RequestBody PairingRequest body, HttpServletRequest request) {
        throttle.take(request.getRemoteAddr());
        return PairingAnswer.of(
                pairing.pair(body.code(), body.device().name(), body.device().browser()), url);
    }
}
