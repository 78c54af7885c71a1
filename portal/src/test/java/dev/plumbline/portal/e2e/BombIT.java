package dev.plumbline.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Pages made to exhaust the reader's memory, sent to a portal with a heap of 512 MB. */
class BombIT {
    @RegisterExtension
    static final SharedPortal SHARED = SharedPortal.withoutPeople();

    @Test
    void a_memory_bomb_of_any_size_is_abnormal_and_the_next_page_is_analysed() {
        PortalProcess portal = SHARED.portal();
        Posting posting = new Posting(portal);
        for (int kilobytes : new int[] {400, 2000, 4000}) {
            String url = "http://board.localhost/freelancers/bomb-" + kilobytes;
            JsonNode answer = posting.postAndWait(url, bomb(kilobytes * 1000));
            assertThat(posting.statusWhenDone(answer.path("id").asString())).isEqualTo("abnormal");
        }
        JsonNode next = posting.postAndWait(
                "http://board.localhost/freelancers/after",
                "<main><h1>Ada Brandt</h1><h2>About</h2><p>Plain.</p></main>");
        assertThat(next.path("status").asString()).isEqualTo("analysed");
        assertThat(portal.console()).doesNotContain("OutOfMemoryError");
    }

    /** An open paragraph, 300 distinct open formatting elements, then paragraphs that must each reopen all of them. */
    private static String bomb(int characters) {
        String formatting =
                IntStream.range(0, 300).mapToObj(n -> "<b id=" + n + ">").collect(Collectors.joining());
        return "<p>" + formatting + "<p>x".repeat((characters - formatting.length()) / 4);
    }
}
