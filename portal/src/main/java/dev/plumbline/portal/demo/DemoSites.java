package dev.plumbline.portal.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Serves the demo sites on this machine only; which site answers is told by the host name. */
@Component
@Profile("demo")
public final class DemoSites implements SmartLifecycle {
    private final int port;
    private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;

    /**
     * Binds the port.
     *
     * @throws DemoPortBusy where another program has it
     */
    DemoSites(@Value("${plumbline.demo.sites.port:8090}") int port) {
        this.server = bind(port);
        this.port = server.getAddress().getPort();
        add(new DemoPages(this.port).all());
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /** Serves pages too. */
    void add(List<DemoPage> pages) {
        pages.stream()
                .filter(DemoPage::current)
                .forEach(page -> bodies.put(page.url(), page.html().getBytes(StandardCharsets.UTF_8)));
    }

    /** Where the sites are served. */
    public int port() {
        return port;
    }

    @Override
    public void start() {
        server.start();
        running = true;
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException busy) {
            throw new DemoPortBusy(port, busy);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean style = path.equals("/site.css");
            byte[] body = style ? DemoPages.resource("site.css") : bodies.get(address(exchange, path));
            int status = body == null ? 404 : 200;
            byte[] sent = body == null ? "No such page".getBytes(StandardCharsets.UTF_8) : body;
            String type = style ? "text/css" : body == null ? "text/plain" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type + ";charset=utf-8");
            exchange.sendResponseHeaders(status, sent.length);
            exchange.getResponseBody().write(sent);
        }
    }

    private String address(HttpExchange exchange, String path) {
        String header = exchange.getRequestHeaders().getFirst("Host");
        String host = header == null ? "" : header.replaceAll(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        boolean about = path.equals("/about");
        return DemoSite.of(host)
                .filter(site -> about)
                .map(site -> site.root(port) + "about")
                .orElse("http://" + host + ":" + port + path);
    }
}
