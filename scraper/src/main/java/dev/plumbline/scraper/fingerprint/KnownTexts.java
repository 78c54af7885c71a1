package dev.plumbline.scraper.fingerprint;

import dev.plumbline.scraper.capture.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Known texts by the shingles they are made of. Those of the release stand in {@code known-texts.csv}; a team's own are
 * laid over them. A text is met by shared shingles and then compared word for word, so that a shingle in common says
 * nothing by itself.
 */
public final class KnownTexts {

    /** What the release brings. */
    public static final KnownTexts RELEASED = new KnownTexts(
            null,
            Table.rows(KnownTexts.class, "known-texts.csv").stream()
                    .map(KnownTexts::released)
                    .toList());

    /** Shared shingles from which a text is compared: five words. */
    private static final int FEWEST = 3;

    /** Texts compared with one passage, at most: those with the most shingles in common. */
    private static final int MOST_COMPARED = 12;

    private final @Nullable KnownTexts below;
    private final Map<UUID, KnownText> byId = new HashMap<>();
    private final IdentityHashMap<KnownText, Shingled> cut = new IdentityHashMap<>();
    private final Map<Long, List<KnownText>> byShingle = new HashMap<>();
    private final Set<Long> common = new HashSet<>();
    private final Set<Long> offered = new HashSet<>();

    private KnownTexts(@Nullable KnownTexts below, Collection<KnownText> texts) {
        this.below = below;
        for (KnownText text : texts) {
            byId.putIfAbsent(text.id(), text);
            Shingled shingled = Shingled.of(text.text(), text.own());
            cut.put(text, shingled);
            for (long shingle : shingled.distinct()) {
                byShingle.merge(
                        shingle,
                        List.of(text),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                if (text.kind() != KnownText.Kind.BOILERPLATE) {
                    common.add(shingle);
                }
                if (Covered.OFFERED.contains(text.kind())) {
                    offered.add(shingle);
                }
            }
        }
    }

    /** These and others. */
    public KnownTexts with(Collection<KnownText> texts) {
        return new KnownTexts(this, texts);
    }

    /** The first text of a template, null where there is none. */
    public @Nullable KnownText get(UUID id) {
        KnownText text = byId.get(id);
        return text != null || below == null ? text : below.get(id);
    }

    /** Counts by which shingles are chosen: those of templates stand everywhere. What people called boilerplate stays as counted, so that they can take that back. */
    public LongToIntFunction frequency(LongToIntFunction counts) {
        return shingle -> holds(shingle) ? Rarity.TEMPLATE : counts.applyAsInt(shingle);
    }

    /**
     * Counts by which two texts are weighed: only what is offered to everybody stands everywhere. A sentence that two hundred
     * accounts of a team have still tells something, and so does the one that stands behind it.
     */
    public LongToIntFunction weight(LongToIntFunction counts) {
        return shingle -> isOffered(shingle) ? Rarity.TEMPLATE : counts.applyAsInt(shingle);
    }

    /** What of a passage is known text. */
    public Covered in(String text, Collection<String> own) {
        return in(Shingled.of(text, own));
    }

    /** The same of a passage that is cut already. */
    public Covered in(Shingled shingled) {
        IdentityHashMap<KnownText, Integer> shared = new IdentityHashMap<>();
        for (long shingle : shingled.distinct()) {
            count(shingle, shared);
        }
        if (shared.isEmpty()) {
            return new Covered(shingled, List.of());
        }
        Function<Shingled, Overlap> comparison = TextComparison.with(shingled, Rarity.UNCOUNTED);
        List<Covered.Part> parts = shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<KnownText, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().text()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .map(known -> new Covered.Part(known, comparison.apply(shingled(known))))
                .sorted(Comparator.comparingInt(part -> -part.overlap().words()))
                .toList();
        return new Covered(shingled, parts);
    }

    private boolean holds(long shingle) {
        return common.contains(shingle) || (below != null && below.holds(shingle));
    }

    private boolean isOffered(long shingle) {
        return offered.contains(shingle) || (below != null && below.isOffered(shingle));
    }

    private Shingled shingled(KnownText text) {
        Shingled own = cut.get(text);
        return own == null && below != null ? below.shingled(text) : Objects.requireNonNull(own);
    }

    private void count(long shingle, IdentityHashMap<KnownText, Integer> shared) {
        byShingle.getOrDefault(shingle, List.of()).forEach(text -> shared.merge(text, 1, Integer::sum));
        if (below != null) {
            below.count(shingle, shared);
        }
    }

    private static KnownText released(List<String> row) {
        KnownText.Kind kind = KnownText.Kind.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
        return KnownText.released(
                kind, Objects.requireNonNull(row.get(1)), String.join(", ", row.subList(3, row.size())));
    }
}
