package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.capture.LibraryJson;
import org.junit.jupiter.api.Test;

class ClaimKindsTest {

    @Test
    void every_kind_of_the_library_has_its_words() {
        assertThat(LibraryJson.CLAIM_KINDS)
                .allSatisfy(kind -> assertThat(ClaimKinds.keyOf(kind)).isPresent());
        assertThat(ClaimKinds.words("member-since")).isEqualTo("member since");
    }

    @Test
    void a_kind_that_is_not_known_is_shown_as_it_is_written() {
        assertThat(ClaimKinds.words("shoe-size")).isEqualTo("shoe size");
    }
}
