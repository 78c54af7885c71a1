package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.ScreeningIndex;
import dev.plumbline.scraper.watch.ListEntry.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names of one kind of entries, each alias one, ready to be screened against. */
final class NameWatch {
    private final List<Named> names = new ArrayList<>();
    private final ScreeningIndex index;

    /** A name, and whose. */
    record Named(Watched on, String name, boolean weak) {}

    /** A name that fits. */
    record Hit(Named named, Comparison comparison) {}

    private NameWatch(Stream<Watched> entries, java.util.function.Function<List<String>, ScreeningIndex> indexed) {
        entries.forEach(on -> {
            if (!on.entry().name().isEmpty()) {
                names.add(new Named(on, on.entry().name(), false));
            }
            for (Alias alias : on.entry().aliases()) {
                names.add(new Named(on, alias.name(), alias.weak()));
            }
        });
        index = indexed.apply(names.stream().map(Named::name).toList());
    }

    static NameWatch persons(Stream<Watched> entries) {
        return new NameWatch(entries.filter(on -> on.entry().kind() == EntryKind.PERSON), ScreeningIndex::persons);
    }

    static NameWatch organisations(Stream<Watched> entries) {
        return new NameWatch(
                entries.filter(on -> on.entry().kind() == EntryKind.ORGANISATION), ScreeningIndex::organisations);
    }

    List<Hit> find(String name) {
        return index.find(name).stream()
                .map(hit -> new Hit(names.get(hit.at()), hit.comparison()))
                .toList();
    }
}
