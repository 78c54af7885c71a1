package dev.plumbline.portal.record;

import dev.plumbline.portal.record.SharedRepository.Other;
import dev.plumbline.portal.record.SharedRepository.Place;
import dev.plumbline.portal.record.SharedRepository.Said;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.SharedRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Rows of a candidate and of somebody else that say the same. Of two people who share a thing often, the pairs of rows
 * that stand nearest to each other in time are taken.
 */
@Component
class SharedRows {
    /** Others named for one thing: an office's address is shared by all who work there. */
    private static final int OTHERS = 20;

    private static final int MOST = 500;
    private static final int ROWS = 200;
    private static final int PAIRS = 3;

    private record Pair(Other other, Said mine, Said theirs) {
        Duration apart() {
            return Duration.between(mine.at(), theirs.at()).abs();
        }
    }

    private final SharedRepository shared;
    private final SubjectRepository subjects;

    SharedRows(SharedRepository shared, SubjectRepository subjects) {
        this.shared = shared;
        this.subjects = subjects;
    }

    /**
     * The shared rows of subjects that are one candidate.
     *
     * @param name the candidate's; a subject of that name which nobody has matched is not taken for somebody else
     */
    List<SharedRecord> of(int team, Set<String> mine, String name) {
        List<Other> others = shared.others(team, mine, OTHERS, MOST);
        if (others.isEmpty()) {
            return List.of();
        }
        List<String> theirs = others.stream().map(Other::subject).distinct().toList();
        Map<String, SubjectRepository.Owner> owners = subjects.owners(team, theirs);
        Map<String, String> names = subjects.names(
                team, Stream.concat(theirs.stream(), mine.stream()).toList());
        Set<String> own = Stream.concat(Stream.of(name), mine.stream().map(names::get))
                .filter(one -> one != null)
                .map(SharedRows::plain)
                .collect(Collectors.toSet());
        List<Other> strangers = others.stream()
                .filter(other -> owners.containsKey(other.subject())
                        || !own.contains(plain(names.getOrDefault(other.subject(), other.subject()))))
                .toList();
        List<Pair> pairs = pairs(strangers, shared.said(team, strangers, mine, ROWS), mine);
        Map<Place, EmployerRecord> rows = shared.rows(
                team,
                pairs.stream()
                        .flatMap(pair ->
                                Stream.of(pair.mine().place(), pair.theirs().place()))
                        .distinct()
                        .toList());
        List<SharedRecord> found = new ArrayList<>();
        for (Pair pair : pairs) {
            EmployerRecord mineRow = rows.get(pair.mine().place());
            EmployerRecord theirRow = rows.get(pair.theirs().place());
            String subject = pair.other().subject();
            SubjectRepository.Owner owner = owners.get(subject);
            String theirName = owner == null ? names.getOrDefault(subject, subject) : owner.name();
            if (mineRow != null && theirRow != null) {
                found.add(new SharedRecord(pair.other().what(), mineRow, theirRow, theirName));
            }
        }
        return found;
    }

    private static List<Pair> pairs(List<Other> others, List<Said> said, Set<String> mine) {
        Map<String, List<Said>> ours = said.stream()
                .filter(row -> mine.contains(row.who().subject()))
                .collect(Collectors.groupingBy(
                        row -> row.who().what() + row.who().value()));
        Map<Other, List<Said>> theirs = said.stream().collect(Collectors.groupingBy(Said::who));
        return others.stream()
                .flatMap(other -> nearest(
                        other,
                        ours.getOrDefault(other.what() + other.value(), List.of()),
                        theirs.getOrDefault(other, List.of())))
                .toList();
    }

    /** Both lists the newest first: each row meets the rows beside it in time, and no others. */
    private static Stream<Pair> nearest(Other other, List<Said> mine, List<Said> theirs) {
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        for (Said row : mine) {
            while (at < theirs.size() && theirs.get(at).at().isAfter(row.at())) {
                at++;
            }
            if (at > 0) {
                pairs.add(new Pair(other, row, theirs.get(at - 1)));
            }
            if (at < theirs.size()) {
                pairs.add(new Pair(other, row, theirs.get(at)));
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::apart))
                // The same row in two files is one row.
                .filter(pair -> seen.add(List.of(pair.mine().at(), pair.theirs().at())))
                .limit(PAIRS);
    }

    /** The words of a name, sorted: "Fexley, Dorian" is "Dorian Fexley". */
    private static String plain(String name) {
        return Stream.of(name.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
