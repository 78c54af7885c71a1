package dev.plumbline.portal.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Two sites on this machine that no adapter knows: {@code board.localhost} and {@code guild.localhost}. */
final class TestSites implements AutoCloseable {
    private static final Map<String, String> PAGES = Map.of(
            "board.localhost/freelancers/lena", "board-lena.html",
            "board.localhost/freelancers/daniel", "board-daniel.html",
            "board.localhost/freelancers/ilse", "board-quiet.html",
            "guild.localhost/in/lena", "guild-lena.html");

    private final HttpServer server;

    TestSites() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String board(String handle) {
        return root("board") + "/freelancers/" + handle;
    }

    String guild(String handle) {
        return root("guild") + "/in/" + handle;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String root(String site) {
        return "http://" + site + ".localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Objects.requireNonNullElse(
                            exchange.getRequestHeaders().getFirst("Host"), "")
                    .replaceAll(":\\d{1,5}$", "");
            String file = PAGES.get(host + exchange.getRequestURI().getPath());
            byte[] body = (file == null ? "No such page" : page(file)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(file == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String page(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/e2e/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{board}", root("board"))
                    .replace("{guild}", root("guild"));
        }
    }
}
