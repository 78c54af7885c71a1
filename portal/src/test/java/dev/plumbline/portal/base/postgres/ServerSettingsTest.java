package dev.plumbline.portal.base.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {
    private static final long GIB = 1L << 30;

    @ParameterizedTest
    @CsvSource({"1, 128MB, 512MB", "8, 1024MB, 4096MB", "64, 2048MB, 32768MB"})
    void the_cache_is_a_small_share_of_the_memory_and_never_more_than_two_gibibytes(
            int memory, String cache, String expected) {
        assertThat(ServerSettings.arguments(5432, memory * GIB))
                .contains("port=5432", "shared_buffers=" + cache, "effective_cache_size=" + expected);
    }
}
