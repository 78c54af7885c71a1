package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Firefox without a driver: speaks WebDriver BiDi to it over a web socket. */
final class Firefox implements AutoCloseable {
    /** What Firefox would draw by chance; fixed by a preference, so that the panel's address is known. */
    private static final String EXTENSION_UUID = "5d4c5c02-7a45-4a0e-9f0c-3f1d86c1a7aa";

    private final Process process;
    private final WebSocket socket;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

    private Firefox(Process process, int port) {
        this.process = process;
        this.socket = connect(port);
        call("session.new", Map.of("capabilities", Map.of()));
    }

    /** Starts it with a profile of its own below a folder, and installs the unpacked extension. */
    static Firefox start(Path folder, Path extension) throws IOException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Files.writeString(profile.resolve("user.js"), preferences());
        int port = freePort();
        Process process = new ProcessBuilder(
                        Browsers.firefox().toString(),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.toString(),
                        "--remote-debugging-port=" + port,
                        "--remote-allow-system-access")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("firefox.log").toFile())
                .start();
        Firefox firefox = new Firefox(process, port);
        firefox.call(
                "webExtension.install", Map.of("extensionData", Map.of("type", "path", "path", extension.toString())));
        return firefox;
    }

    /** Opens an address in a tab of its own and returns the tab. */
    String open(String url) {
        String tab = call("browsingContext.create", Map.of("type", "tab"))
                .path("context")
                .asString();
        navigate(tab, url);
        return tab;
    }

    /** Opens an address in a tab. */
    void navigate(String tab, String url) {
        call("browsingContext.navigate", Map.of("context", tab, "url", url, "wait", "complete"));
    }

    /** Opens one of the extension's pages: {@code panel.html?tab=3}. */
    String openOwn(String page) {
        return open("moz-extension://" + EXTENSION_UUID + "/" + page);
    }

    /** What an expression gives in a tab; a promise is awaited. */
    JsonNode evaluate(String tab, String expression) {
        JsonNode answer = call(
                "script.evaluate",
                Map.of(
                        "expression",
                        expression,
                        "target",
                        Map.of("context", tab),
                        "awaitPromise",
                        true,
                        "userActivation",
                        true));
        if (!answer.path("type").asString().equals("success")) {
            throw new AssertionError(expression + ": " + answer);
        }
        return answer.path("result").path("value");
    }

    /** Evaluates again and again until it gives true. */
    void until(String tab, String expression, String otherwise) {
        String polled = """
                new Promise((done) => {
                  const end = Date.now() + 40000;
                  const look = () => (%s) ? done(true) : Date.now() > end ? done(false) : setTimeout(look, 100);
                  look();
                })
                """.formatted(expression);
        if (!evaluate(tab, polled).asBoolean()) {
            throw new AssertionError(otherwise + "; the page shows: " + evaluate(tab, "document.body.innerText"));
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        long id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        try {
            JsonNode message = answer.get(60, TimeUnit.SECONDS);
            if (!message.path("type").asString().equals("success")) {
                throw new AssertionError(method + ": " + message);
            }
            return message.path("result");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException | TimeoutException silent) {
            throw new AssertionError(method + " has no answer", silent);
        }
    }

    private WebSocket connect(int port) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                return HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(URI.create("ws://127.0.0.1:" + port + "/session"), new Answers())
                        .get(5, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException notYet) {
                pause();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("Firefox does not answer");
    }

    private void pause() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String preferences() {
        return """
            user_pref("extensions.webextensions.uuids", "{\\"extension@plumbline.example\\":\\"%s\\"}");
            user_pref("network.dns.localDomains", "gighub.localhost,codeport.localhost,folio.localhost");
            user_pref("app.update.enabled", false);
            user_pref("datareporting.policy.dataSubmissionEnabled", false);
            user_pref("browser.shell.checkDefaultBrowser", false);
            user_pref("network.captive-portal-service.enabled", false);
            user_pref("network.connectivity-service.enabled", false);
            user_pref("services.settings.server", "");
            """.formatted(EXTENSION_UUID);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Gives each answer to whoever waits for it; events are passed over. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JsonMapper.shared().readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> answer =
                        waiting.remove(message.path("id").asLong());
                if (answer != null) {
                    answer.complete(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
