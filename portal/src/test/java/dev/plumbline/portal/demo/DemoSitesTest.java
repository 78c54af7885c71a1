package dev.plumbline.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoSitesTest {

    @Test
    void every_site_lists_its_people_and_has_a_page_that_is_no_profile() {
        List<DemoPage> pages = new DemoPages(8090).all();

        assertThat(pages.stream().filter(DemoPage::profile)).hasSizeGreaterThan(25);
        for (DemoSite site : DemoSite.values()) {
            DemoPage list = page(pages, site.root(8090));
            assertThat(pages.stream()
                            .filter(DemoPage::profile)
                            .map(DemoPage::url)
                            .filter(url -> DemoSite.of(java.net.URI.create(url).getHost())
                                    .equals(java.util.Optional.of(site))))
                    .isNotEmpty()
                    .allSatisfy(url -> assertThat(list.html()).contains(url));
            assertThat(page(pages, site.root(8090) + "about").profile()).isFalse();
        }
    }

    @Test
    void text_of_people_is_escaped_and_linked_both_ways() {
        List<DemoPage> pages = new DemoPages(8090).all();

        assertThat(page(pages, "http://gighub.localhost:8090/freelancers/rdantas")
                        .html())
                .contains("http://codeport.localhost:8090/in/rafael-dantas", "Lisbon, Portugal");
        assertThat(page(pages, "http://codeport.localhost:8090/in/rafael-dantas")
                        .html())
                .contains("http://gighub.localhost:8090/freelancers/rdantas", "Tartu, Estonia");
    }

    @Test
    void the_host_name_decides_which_site_answers() throws IOException {
        DemoSites sites = new DemoSites(0);
        sites.start();
        try {
            assertThat(get(sites.port(), "hanna.folio.localhost", "/")).contains("200 OK", "Hanna Lindqvist");
            assertThat(get(sites.port(), "gighub.localhost", "/freelancers/hannalq"))
                    .contains("200 OK", "Hanna Lindqvist");
            assertThat(get(sites.port(), "codeport.localhost", "/freelancers/hannalq"))
                    .contains("404");
            assertThat(get(sites.port(), "elsewhere.localhost", "/")).contains("404");
        } finally {
            sites.stop();
        }
    }

    @Test
    void a_busy_port_is_a_sentence() {
        DemoSites first = new DemoSites(0);
        first.start();
        try {
            assertThatThrownBy(() -> new DemoSites(first.port()))
                    .isInstanceOf(DemoPortBusy.class)
                    .hasMessageContaining("set PLUMBLINE_DEMO_SITES_PORT to a free port");
        } finally {
            first.stop();
        }
    }

    private static DemoPage page(List<DemoPage> pages, String url) {
        return pages.stream()
                .filter(page -> page.current() && page.url().equals(url))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No page " + url));
    }

    private static String get(int port, String host, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n".formatted(path, host, port);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
