package dev.plumbline.scraper.fingerprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureIndexTest {
    private static final int MANY = 30_000;
    private final Random random = new Random(3);

    @Test
    void finds_each_hash_again_wherever_it_stands() {
        PictureIndex index = new PictureIndex();
        PictureHash[] hashes = new PictureHash[MANY];
        for (int i = 0; i < MANY; i++) {
            hashes[i] = new PictureHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
            index.add(i, hashes[i]);
        }
        assertThat(index.size()).isEqualTo(MANY);
        for (int i = 0; i < MANY; i += 100) {
            assertThat(index.search(hashes[i], 0)).containsExactly(Map.entry((long) i, 0));
            assertThat(index.search(changed(hashes[i], 31), 40)).containsExactly(Map.entry((long) i, 31));
        }
    }

    @Test
    void finds_nearly_all_at_the_largest_distance() {
        PictureIndex index = new PictureIndex();
        PictureHash[] hashes = new PictureHash[MANY];
        for (int i = 0; i < MANY; i++) {
            hashes[i] = new PictureHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
            index.add(i, hashes[i]);
        }
        int found = 0;
        for (int i = 0; i < 1000; i++) {
            found += index.search(changed(hashes[i], 40), 40).containsKey((long) i) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(970);
    }

    @Test
    void tells_a_picture_once_with_its_nearest_hash() {
        PictureIndex index = new PictureIndex();
        PictureHash hash = new PictureHash(1, 2, 3, 4);
        index.add(9, changed(hash, 12));
        index.add(9, changed(hash, 4));
        assertThat(index.search(hash, 40)).containsExactly(Map.entry(9L, 4));
        assertThat(index.search(hash, 3)).isEmpty();
    }

    private PictureHash changed(PictureHash hash, int bits) {
        long[] words = {hash.a(), hash.b(), hash.c(), hash.d()};
        random.ints(0, PictureHash.BITS).distinct().limit(bits).forEach(bit -> words[bit >> 6] ^= 1L << (bit & 63));
        return new PictureHash(words[0], words[1], words[2], words[3]);
    }
}
