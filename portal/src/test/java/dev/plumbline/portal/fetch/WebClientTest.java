package dev.plumbline.portal.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebClientTest {
    private static final FetchUrl PAGE = FetchUrl.parse("http://folio.example/me");
    private static final int CAP = 64 * 1024;
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    /** What a server writes to whoever connects. */
    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch over = new CountDownLatch(1);
    private final ServerSocket server = listen();
    private final TestInternet internet =
            new TestInternet(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()));

    @AfterEach
    void close() throws IOException {
        over.countDown();
        server.close();
    }

    @Test
    void connects_to_the_address_that_was_checked_with_the_name_that_was_asked() {
        internet.name("folio.example", TestInternet.OPEN).name("folio.example", "127.0.0.1");
        serve(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nHi"));
        FetchedPage page = internet.client().get(PAGE, CAP, DEADLINE);
        assertThat(page.html()).isEqualTo("Hi");
        assertThat(page.isPage()).isTrue();
        assertThat(internet.resolved).containsExactly("folio.example");
        assertThat(internet.dialled)
                .containsExactly(new InetSocketAddress(TestInternet.address(TestInternet.OPEN), 80));
        assertThat(heard).anyMatch(line -> line.equals("Host: folio.example"));
    }

    @Test
    void says_who_asks_and_sends_nothing_that_was_kept() {
        internet.name("folio.example", TestInternet.OPEN);
        serve(out -> write(out, "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"));
        internet.client().get(PAGE, CAP, DEADLINE);
        internet.client().get(PAGE, CAP, DEADLINE);
        assertThat(heard)
                .anyMatch(line -> line.startsWith("User-Agent: ") && line.contains("Plumbline"))
                .noneMatch(line -> line.startsWith("Cookie:")
                        || line.startsWith("Authorization:")
                        || line.startsWith("Proxy-")
                        || line.startsWith("Referer:"));
    }

    @Test
    void connects_to_nothing_where_the_name_server_answers_an_inner_address() {
        internet.name("folio.example", "169.254.169.254");
        assertThat(failure(DEADLINE).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(internet.dialled).isEmpty();
    }

    @Test
    void tells_of_a_redirect_and_does_not_follow_it() {
        internet.name("folio.example", TestInternet.OPEN);
        serve(out -> write(out, "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n"));
        assertThat(internet.client().get(PAGE, CAP, DEADLINE).location()).isEqualTo("http://127.0.0.1/");
        assertThat(internet.dialled).hasSize(1);
    }

    @Test
    void gives_up_on_a_server_that_drips_its_headers() {
        internet.name("folio.example", TestInternet.OPEN);
        serve(out -> {
            write(out, "HTTP/1.1 200 OK\r\nX: ");
            do {
                write(out, "x");
            } while (!over.await(20, TimeUnit.MILLISECONDS));
        });
        assertThat(failure(Duration.ofMillis(700)).outcome()).isEqualTo(Outcome.TOO_SLOW);
    }

    @Test
    void stops_reading_a_body_without_end() {
        internet.name("folio.example", TestInternet.OPEN);
        serve(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            byte[] more = new byte[8192];
            while (over.getCount() > 0) {
                out.write(more);
            }
        });
        assertThat(failure(DEADLINE).outcome()).isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void stops_unpacking_a_bomb() {
        internet.name("folio.example", TestInternet.OPEN);
        byte[] bomb = gzip(64 * 1024 * 1024);
        serve(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            out.write(bomb);
        });
        assertThat(failure(DEADLINE).outcome()).isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void takes_no_more_headers_than_a_page_has() {
        internet.name("folio.example", TestInternet.OPEN);
        serve(out -> {
            write(out, "HTTP/1.1 200 OK\r\n");
            while (over.getCount() > 0) {
                write(out, "A: b\r\n");
            }
        });
        assertThat(failure(DEADLINE).outcome()).isEqualTo(Outcome.DEAD);
    }

    @Test
    void refuses_what_is_no_http() {
        internet.name("folio.example", TestInternet.OPEN);
        serve(out -> write(out, "220 mail.example ESMTP\r\n"));
        assertThat(failure(DEADLINE).outcome()).isEqualTo(Outcome.DEAD);
    }

    private FetchFailure failure(Duration deadline) {
        return catchThrowableOfType(FetchFailure.class, () -> internet.client().get(PAGE, CAP, deadline));
    }

    private void serve(Writing answer) {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    listen(socket);
                    answer.to(socket.getOutputStream());
                    socket.getOutputStream().flush();
                } catch (Exception gone) {
                    // The client left, or the test is over.
                }
            }
        });
    }

    private void listen(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int c = socket.getInputStream().read();
            if (c == '\n' || c < 0) {
                String whole = line.toString().strip();
                if (whole.isEmpty()) {
                    return;
                }
                heard.add(whole);
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static byte[] gzip(int zeros) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[zeros]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
