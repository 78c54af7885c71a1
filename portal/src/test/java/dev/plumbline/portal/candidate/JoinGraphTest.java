package dev.plumbline.portal.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.candidate.JoinGraph.Pair;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JoinGraphTest {
    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);
    private static final UUID C = new UUID(1, 3);
    private static final List<UUID> ALL = List.of(A, B, C);

    @Test
    void leaves_profiles_alone_that_nothing_joins() {
        assertThat(groups(List.of(), List.of(), List.of())).containsExactlyInAnyOrder(Set.of(A), Set.of(B), Set.of(C));
    }

    @Test
    void joins_by_links_and_by_answers() {
        assertThat(groups(List.of(new Pair(A, B)), List.of(new Pair(B, C)), List.of()))
                .containsExactly(Set.of(A, B, C));
    }

    @Test
    void parts_what_a_person_parted_although_links_join_it() {
        assertThat(groups(List.of(), List.of(new Pair(A, B)), List.of(new Pair(A, B))))
                .containsExactlyInAnyOrder(Set.of(A), Set.of(B), Set.of(C));
    }

    @Test
    void keeps_a_parted_pair_apart_by_way_of_a_third_too() {
        assertThat(groups(List.of(new Pair(A, C)), List.of(new Pair(C, B)), List.of(new Pair(A, B))))
                .containsExactlyInAnyOrder(Set.of(A, C), Set.of(B));
    }

    private static List<Set<UUID>> groups(List<Pair> together, List<Pair> linked, List<Pair> apart) {
        return JoinGraph.groups(ALL, together, linked, apart);
    }
}
