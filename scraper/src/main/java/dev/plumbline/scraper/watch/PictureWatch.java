package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import dev.plumbline.scraper.watch.ListEntry.Identifier;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Pictures that are watched. An entry holds the views of one picture, the whole of it first. */
record PictureWatch(List<Listed> all) {
    /** So many are compared; a comparing takes a few microseconds. */
    private static final int MOST = 5_000;

    private record Listed(Watched on, List<PictureHash> views) {}

    static PictureWatch of(Collection<Watched> entries) {
        return new PictureWatch(entries.stream()
                .map(on -> new Listed(on, views(on.entry())))
                .filter(listed -> !listed.views().isEmpty())
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Stream<Fit> of(Pictured said) {
        return all.stream().flatMap(listed -> {
            PictureLikeness likeness =
                    said.picture().compare(listed.on().entry().id(), listed.views());
            return likeness.isSame() ? Stream.of(fit(said, listed.on(), likeness)) : Stream.empty();
        });
    }

    private static Fit fit(Pictured said, Watched on, PictureLikeness likeness) {
        String how =
                "%s: %d of %d bits differ".formatted(likeness.variant().label(), likeness.distance(), PictureHash.BITS);
        return new Fit(
                new Mention(Matter.PICTURE, EntryKind.OTHER, said.claim().text()),
                on,
                on.entry().label(),
                how,
                false);
    }

    private static List<PictureHash> views(ListEntry entry) {
        return entry.identifiers().stream()
                .filter(identifier -> identifier.matter() == Matter.PICTURE)
                .map(Identifier::value)
                .flatMap(value -> PictureHash.parse(value).stream())
                .toList();
    }
}
