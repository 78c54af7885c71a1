package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SoundTrieTest {

    @Property
    void finds_just_what_is_near_enough(
            @ForAll("sounds") List<String> kept,
            @ForAll("sound") String sought,
            @ForAll boolean unvowelled,
            @ForAll("most") double most) {
        Set<String> near = kept.stream()
                .filter(sound -> Sound.distance(sound, sought, unvowelled, most + 1e-9) <= most + 1e-9)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found(kept, sought, unvowelled, most)).isEqualTo(near);
    }

    @Test
    void letters_that_were_not_folded_are_letters_like_others() {
        assertThat(found(List.of("kиmova", "kиmona"), "kиmova", false, 0.5)).containsExactly("kиmova");
    }

    @Test
    void nothing_is_near_where_nothing_is_kept() {
        assertThat(found(List.of(), "kimova", false, 1)).isEmpty();
    }

    private static Set<String> found(List<String> kept, String sought, boolean unvowelled, double most) {
        SoundTrie<String> trie = new SoundTrie<>();
        kept.forEach(sound -> assertThat(trie.at(sound, () -> sound)).isEqualTo(sound));
        Set<String> found = new TreeSet<>();
        trie.near(sought, unvowelled, most, found::add);
        return found;
    }

    /** Few letters, so that many are near: a vowel, a weak one, pairs that cost little, and two in the other order. */
    @Provide
    static Arbitrary<String> sound() {
        return Arbitraries.strings().withChars("aehbvkC").ofMinLength(1).ofMaxLength(7);
    }

    @Provide
    static Arbitrary<List<String>> sounds() {
        return sound().list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    static Arbitrary<Double> most() {
        return Arbitraries.of(0.0, 0.25, 0.4, 0.6, 0.7, 1.15, 1.35);
    }
}
