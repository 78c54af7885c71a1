package dev.plumbline.portal.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for one address once: no redirect followed, nothing sent but the request, one deadline, one cap on what is inflated. */
@Component
class WebClient {
    /** The name by which sites can speak of this robot in their robots.txt. */
    static final String ROBOT = "plumbline";

    private static final String USER_AGENT =
            "Mozilla/5.0 (compatible; Plumbline/1.0; fetches a link at one person's request; robot name: " + ROBOT
                    + ")";
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    private final AddressGuard guard;
    private final Connections connections;

    WebClient(AddressGuard guard, Connections connections) {
        this.guard = guard;
        this.connections = connections;
    }

    /**
     * Asks.
     *
     * @param cap the longest body, in inflated bytes
     * @param deadline for name server, connection, headers and body together
     * @throws FetchFailure where nothing usable came
     */
    FetchedPage get(FetchUrl url, int cap, Duration deadline) {
        HttpGet request = new HttpGet(url.toString());
        request.setHeader(HttpHeaders.USER_AGENT, USER_AGENT);
        request.setHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1");
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        FutureTask<FetchedPage> asking = new FutureTask<>(() -> ask(url, request, cap));
        Thread.ofVirtual().start(asking);
        try {
            return asking.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            request.cancel();
            asking.cancel(true);
            throw new FetchFailure(
                    Outcome.TOO_SLOW, "No whole answer came within %d seconds.".formatted(deadline.toSeconds()));
        } catch (InterruptedException stopped) {
            request.cancel();
            Thread.currentThread().interrupt();
            throw new FetchFailure(Outcome.TOO_SLOW, "The portal stopped while it waited for the answer.");
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        }
    }

    private FetchedPage ask(FetchUrl url, HttpGet request, int cap) throws IOException {
        List<InetAddress> addresses = guard.addresses(url.host());
        try (CloseableHttpClient client = connections.to(addresses)) {
            HttpHost target = new HttpHost(url.scheme(), url.host(), url.port());
            ClassicHttpResponse response = client.executeOpen(target, request, null);
            try {
                return answer(response, cap);
            } finally {
                // Before anything closes it politely: that would read an endless body to its end.
                request.cancel();
            }
        }
    }

    private static FetchedPage answer(ClassicHttpResponse response, int cap) throws IOException {
        int status = response.getCode();
        String type = header(response, HttpHeaders.CONTENT_TYPE);
        String location = header(response, HttpHeaders.LOCATION);
        boolean redirect = status >= FIRST_REDIRECT && status < FIRST_ERROR && location != null;
        boolean body = status < FIRST_REDIRECT && response.getEntity() != null;
        return new FetchedPage(
                status,
                redirect ? location : null,
                type == null ? "" : type.toLowerCase(Locale.ROOT),
                body ? body(response, cap) : new byte[0]);
    }

    private static byte[] body(ClassicHttpResponse response, int cap) throws IOException {
        String encoding = header(response, HttpHeaders.CONTENT_ENCODING);
        InputStream raw = response.getEntity().getContent();
        byte[] body = inflated(raw, encoding == null ? "identity" : encoding).readNBytes(cap + 1);
        if (body.length > cap) {
            throw new FetchFailure(Outcome.TOO_LARGE, "The answer is larger than %,d KB.".formatted(cap / 1024));
        }
        return body;
    }

    private static InputStream inflated(InputStream raw, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw);
            default ->
                throw new FetchFailure(Outcome.NOT_A_PAGE, "The answer is packed in a way that was not asked for.");
        };
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static FetchFailure failure(@Nullable Throwable cause) {
        return cause instanceof FetchFailure known
                ? known
                : new FetchFailure(
                        Outcome.DEAD,
                        "The site did not answer as a site does: "
                                + (cause == null
                                        ? "no reason"
                                        : cause.getClass().getSimpleName()) + ".");
    }
}
