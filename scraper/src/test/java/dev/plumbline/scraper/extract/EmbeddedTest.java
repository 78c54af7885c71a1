package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmbeddedTest {

    @Test
    void a_value_is_found_by_its_path_and_by_what_stands_beside_it() {
        Embedded data = of("{\"a\":{\"n\":7,\"yes\":true,\"list\":[{\"t\":\" x \"},3,{\"t\":\"\"}]},"
                        + "\"users\":{\"1\":{\"username\":\"Jane\"},\"2\":{\"username\":\"jane\",\"since\":5}}}")
                .orElseThrow();
        assertThat(data.text("a.n")).contains("7");
        assertThat(data.number("a.n")).contains(7L);
        assertThat(data.is("a.yes")).isTrue();
        assertThat(data.text("a.none.more")).isEmpty();
        assertThat(data.each("a.list").stream().flatMap(one -> one.text("t").stream()))
                .containsExactly("x");
        assertThat(data.having("username", "jane", "since").flatMap(user -> user.number("since")))
                .contains(5L);
        assertThat(data.having("username", "ada", "since")).isEmpty();
    }

    @Test
    void broken_data_is_none() {
        assertThat(of("{\"a\":")).isEmpty();
        assertThat(of("window.x = 1")).isEmpty();
        assertThat(of("[".repeat(10_000))).isEmpty();
    }

    private static Optional<Embedded> of(String data) {
        return Embedded.of(new Element("script").appendChild(new DataNode(data)));
    }
}
