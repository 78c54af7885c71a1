package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packed portal in a process of its own, in the demo profile, with its own data folder and free ports. */
final class PortalProcess implements AutoCloseable {
    /** 32 characters or more, as the demo asks for. */
    static final String TOKEN = "pl_end-to-end-0123456789abcdefghijklmnopqrstuvwxyz";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int port = freePort();
    private final int sitesPort = freePort();
    private final List<String> arguments;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private PortalProcess(Path folder, List<String> arguments) {
        this.folder = folder;
        this.arguments = arguments;
        this.process = launch();
    }

    /**
     * Starts the portal and waits until it answers.
     *
     * @param folder its data and its log; the same folder keeps its data from run to run
     * @param arguments further settings: {@code --plumbline.demo.seed=false}
     */
    static PortalProcess start(Path folder, String... arguments) {
        PortalProcess portal = new PortalProcess(folder, List.of(arguments));
        try {
            portal.awaitReady();
        } catch (AssertionError late) {
            portal.kill();
            throw late;
        }
        return portal;
    }

    /** Starts it again after {@link #stop} or {@link #kill}, on the same ports. */
    void restart() {
        process = launch();
        awaitReady();
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** An address on a demo site: {@code site("gighub", "/freelancers/rdantas")}. */
    String site(String host, String path) {
        return "http://" + host + ".localhost:" + sitesPort + path;
    }

    /** What the portal printed. */
    String console() {
        try {
            return Files.readString(log());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The first match of a pattern's first group on the console. */
    String printed(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(console());
        if (!matcher.find()) {
            throw new AssertionError("The console has no " + pattern + ":\n" + console());
        }
        return matcher.group(1);
    }

    /** SIGTERM, and waits for the end. */
    void stop() {
        process.destroy();
        await(process, "The portal does not stop");
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        await(process, "The portal does not die");
    }

    /** SIGKILL and a new start. */
    void killAndRestart() {
        kill();
        restart();
    }

    /** Its embedded database. */
    PortalDatabase database() {
        return new PortalDatabase(folder.resolve("data"));
    }

    /** A GET of the API with the demo's token. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    /** How often a page was captured, as the API says. */
    int seen(String url) {
        String query = URLEncoder.encode(url, StandardCharsets.UTF_8);
        JsonNode answer = JsonMapper.shared()
                .readTree(get("/api/v1/annotations?url=" + query).body());
        return answer.path("seen").path("times").asInt();
    }

    /** A POST of gzipped JSON to the API with the demo's token. */
    HttpResponse<String> post(String path, byte[] gzip, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .POST(HttpRequest.BodyPublishers.ofByteArray(gzip))
                .header("Content-Encoding", "gzip");
        headers.forEach(request::header);
        return send(request.header("Content-Type", "application/json"), path);
    }

    /** A POST of JSON to the API with the demo's token. */
    HttpResponse<String> postJson(String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(json));
        return send(request.header("Content-Type", "application/json"), path);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) {
        try {
            return http.send(
                    request.uri(URI.create(url() + path))
                            .header("Authorization", "Bearer " + TOKEN)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // Half the processor's time of a portal that lives for minutes goes into optimising it.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of(System.getProperty("plumbline.jar", "target/plumbline.jar"))
                        .toAbsolutePath()
                        .toString(),
                "--spring.profiles.active=demo"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("PLUMBLINE_DEMO_SITES_PORT", String.valueOf(sitesPort));
        builder.environment().put("PLUMBLINE_DATA", folder.resolve("data").toString());
        builder.environment().put("PLUMBLINE_DEMO_TOKEN", TOKEN);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                // Its port does not answer yet.
            }
            await(Duration.ofMillis(200));
        }
        throw new AssertionError("The portal is not ready:\n" + console());
    }

    private void await(Duration pause) {
        try {
            process.waitFor(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(Process process, String otherwise) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError(otherwise);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Path log() {
        return folder.resolve("console.log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
