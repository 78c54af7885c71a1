package dev.plumbline.scraper.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageUrl;
import java.util.List;

/** Addresses: one spelling, and the same spelling of that again. */
final class UrlTarget implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        PageUrl.parse(FuzzTarget.text(input)).ifPresent(url -> {
            String canonical = url.canonical();
            assertThat(url.host()).isNotEmpty();
            url.segment(0);
            PageUrl.parse("https://" + canonical)
                    .ifPresent(again -> assertThat(again.canonical()).isEqualTo(canonical));
        });
    }

    @Override
    public List<byte[]> seeds() {
        return FuzzTarget.texts(List.of(
                "https://www.jane.example:8080/a/../b/%7Ejane?utm_source=x&id=1#top",
                "http://m.jane.example./",
                "https://bücher.example/straße?q=ä b",
                "https://[::1]/x",
                "https://user@jane.example/",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fjane.example%2F&h=x",
                "HTTPS://WWW.LINKEDIN.COM/in/Jane-Doe/?originalSubdomain=de"));
    }
}
