package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.SharedRecord;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a candidate's rows have in common with those of others. */
final class SharedDetails {
    private SharedDetails() {}

    /** The pairs of one kind, by the other person. */
    static Collection<List<SharedRecord>> of(Dossier dossier, SharedRecord.What what) {
        return of(dossier, EnumSet.of(what));
    }

    /** The pairs of several kinds, by the other person. */
    static Collection<List<SharedRecord>> of(Dossier dossier, Set<SharedRecord.What> what) {
        return dossier.sharedRecords().stream()
                .filter(pair -> what.contains(pair.what()))
                .collect(Collectors.groupingBy(SharedRecord::theirName, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Rows of both sides, in pairs. */
    static List<EmployerRecord> rows(List<SharedRecord> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.mine(), pair.theirs()))
                .toList();
    }
}
