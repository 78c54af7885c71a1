package dev.plumbline.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A server on this machine that webhooks are sent to, and that the portal of the tests is told of as an operator would. */
public final class HookReceiver {
    /** What came, in order. */
    public static final List<Received> RECEIVED = Collections.synchronizedList(new ArrayList<>());

    /** What is answered next; 204 where nothing is left. */
    public static final Deque<Integer> ANSWERS = new ConcurrentLinkedDeque<>();

    /** Its name and port. */
    public static final String HOST = "localhost:" + start();

    private HookReceiver() {}

    /** One request. */
    public record Received(String id, String timestamp, String signature, String body) {}

    private static int start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/hook", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                RECEIVED.add(new Received(
                        String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")),
                        String.valueOf(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                        String.valueOf(exchange.getRequestHeaders().getFirst("webhook-signature")),
                        body));
                Integer status = ANSWERS.poll();
                exchange.sendResponseHeaders(status == null ? 204 : status, -1);
                exchange.close();
            });
            server.start();
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
