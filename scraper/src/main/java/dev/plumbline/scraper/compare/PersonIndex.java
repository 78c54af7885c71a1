package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.compare.ScreenedName.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Names of persons, to be screened against all at once. A hit shares all parts of one name, but for initials, and two parts or one
 * beside an initial: only entries that met so many are compared.
 */
final class PersonIndex {
    private static final int ENOUGH = 2;

    private final List<ScreenedName> names;
    private final int[] telling;
    private final Map<String, List<Integer>> byPlain = new HashMap<>();
    private final PartIndex singles = new PartIndex(1);
    private final PartIndex doubles = new PartIndex(2);

    PersonIndex(List<String> shown) {
        names = shown.stream().map(ScreenedName::of).toList();
        telling = new int[names.size()];
        for (int entry = 0; entry < names.size(); entry++) {
            enter(entry, names.get(entry));
        }
    }

    private void enter(int entry, ScreenedName name) {
        byPlain.computeIfAbsent(name.plain(), none -> new ArrayList<>(1)).add(entry);
        telling[entry] = telling(name);
        for (int i = 0; i < name.parts().size(); i++) {
            if (!name.parts().get(i).isInitial()) {
                singles.add(name.parts().get(i), name.isUnvowelled(), entry, i);
            }
        }
        for (int i = 0; i < name.doubles().size(); i++) {
            doubles.add(name.doubles().get(i), name.isUnvowelled(), entry, i);
        }
    }

    /** The places of whole parts, as bits. */
    private static int telling(ScreenedName name) {
        return IntStream.range(0, name.parts().size())
                .filter(i -> !name.parts().get(i).isInitial())
                .map(i -> 1 << i)
                .sum();
    }

    List<ScreeningIndex.Hit> find(String shown) {
        ScreenedName sought = ScreenedName.of(shown);
        List<ScreeningIndex.Hit> hits = new ArrayList<>();
        if (sought.plain().isEmpty()) {
            return hits;
        }
        List<Integer> same = byPlain.getOrDefault(sought.plain(), List.of());
        same.forEach(entry -> compare(sought, entry, hits));
        Cover cover = meet(sought);
        int places = telling(sought);
        cover.each((entry, ofSought, ofEntry) -> {
            if (mayHit(sought, places, entry, ofSought, ofEntry)
                    && !names.get(entry).plain().equals(sought.plain())) {
                compare(sought, entry, hits);
            }
        });
        return hits;
    }

    private void compare(ScreenedName sought, int entry, List<ScreeningIndex.Hit> hits) {
        Comparison compared = PersonScreening.compare(sought, names.get(entry));
        if (compared.fits()) {
            hits.add(new ScreeningIndex.Hit(entry, compared));
        }
    }

    private Cover meet(ScreenedName sought) {
        Cover cover = new Cover();
        List<Part> parts = sought.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isInitial()) {
                singles.meet(parts.get(i), 1 << i, false, sought.isUnvowelled(), cover);
                doubles.meet(parts.get(i), 1 << i, false, sought.isUnvowelled(), cover);
            }
        }
        for (int i = 0; i < sought.doubles().size(); i++) {
            singles.meet(sought.doubles().get(i), 0b11 << i, true, sought.isUnvowelled(), cover);
        }
        return cover;
    }

    private boolean mayHit(ScreenedName sought, int places, int entry, int metOfSought, int metOfEntry) {
        ScreenedName name = names.get(entry);
        if (sought.isSyllabic() && sought.script() == name.script()) {
            return false;
        }
        int initials = sought.parts().size() - Integer.bitCount(places);
        int ofEntry = name.parts().size() - Integer.bitCount(telling[entry]);
        // A part that meets no part may stand for an initial of the other name.
        boolean whole =
                Cover.missing(places, metOfSought) <= ofEntry || Cover.missing(telling[entry], metOfEntry) <= initials;
        boolean initial = initials + ofEntry > 0;
        int met = Math.max(Integer.bitCount(metOfSought), Integer.bitCount(metOfEntry));
        boolean alone = sought.parts().size() == 1 && name.parts().size() == 1;
        return whole && (met >= ENOUGH || initial || alone);
    }
}
