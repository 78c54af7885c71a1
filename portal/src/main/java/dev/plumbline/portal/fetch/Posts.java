package dev.plumbline.portal.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends a body to an address outside, past the same guard as links: https and the open internet only. Hosts that the operator names
 * in {@code plumbline.webhooks.hosts} ({@code hooks.corp.example:8443}) may stand anywhere and speak http. No redirect is followed.
 */
@Component
public class Posts {
    private final AddressGuard guard;
    private final Resolver resolver;
    private final Connections connections;
    private final Set<String> named;

    Posts(
            AddressGuard guard,
            Resolver resolver,
            Connections connections,
            @Value("${plumbline.webhooks.hosts:}") String named) {
        this.guard = guard;
        this.resolver = resolver;
        this.connections = connections;
        this.named = Arrays.stream(named.split(",", -1))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What came of one attempt; a status of 0 where nobody answered, with the reason. */
    public record Answer(int status, String words) {}

    /** Why an address would not be sent to; empty where it would. Asks no name server. */
    public String refusal(String url) {
        try {
            target(url);
            return "";
        } catch (FetchFailure refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Sends. */
    public Answer send(String url, byte[] body, Map<String, String> headers, Duration deadline) {
        HttpPost request;
        FutureTask<Answer> sending;
        try {
            FetchUrl target = target(url);
            request = new HttpPost(target.toString());
            headers.forEach(request::setHeader);
            request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
            HttpPost sent = request;
            sending = new FutureTask<>(() -> ask(target, sent));
        } catch (FetchFailure refused) {
            return new Answer(0, String.valueOf(refused.getMessage()));
        }
        Thread.ofVirtual().start(sending);
        try {
            return sending.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            request.cancel();
            return new Answer(0, "No answer came within %d seconds.".formatted(deadline.toSeconds()));
        } catch (InterruptedException stopped) {
            request.cancel();
            Thread.currentThread().interrupt();
            return new Answer(0, "The portal stopped while it waited for the answer.");
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof FetchFailure refused
                    ? new Answer(0, String.valueOf(refused.getMessage()))
                    : new Answer(0, "The host did not answer as a web server does.");
        }
    }

    private Answer ask(FetchUrl target, HttpPost request) throws IOException {
        List<InetAddress> addresses =
                isNamed(target) ? resolver.resolve(target.host()) : guard.addresses(target.host());
        try (CloseableHttpClient client = connections.to(addresses)) {
            HttpHost host = new HttpHost(target.scheme(), target.host(), target.port());
            int status = client.executeOpen(host, request, null).getCode();
            request.cancel();
            return new Answer(status, "Answered " + status + ".");
        }
    }

    private FetchUrl target(String url) {
        FetchUrl target = FetchUrl.parse(url, named);
        if (!target.scheme().equals("https") && !isNamed(target)) {
            throw new FetchFailure(
                    Outcome.REFUSED,
                    "Only https is sent to, except for hosts that the operator names in plumbline.webhooks.hosts.");
        }
        return target;
    }

    private boolean isNamed(FetchUrl target) {
        return named.contains(target.host() + ":" + target.port());
    }
}
