package dev.plumbline.scraper.swap;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.SharedRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The people named in a dossier, each with all the ways in which their name is written there. */
final class Cast {
    private final List<List<String>> people = new ArrayList<>();

    private Cast() {}

    static Cast of(Dossier dossier) {
        Set<String> names = new LinkedHashSet<>();
        Words.Rewrite collect = (holder, component, text) -> {
            if (isName(holder, component)) {
                names.add(text);
            }
            return text;
        };
        new Words(collect).rewritten(dossier);
        Cast cast = new Cast();
        names.stream().filter(name -> !name.isBlank()).forEach(cast::add);
        return cast;
    }

    int size() {
        return people.size();
    }

    /**
     * The dossier with everybody's name swapped for one of a culture; empty where somebody is known by a part of a name
     * only, or where the culture's list is too short.
     */
    Optional<Dossier> swapped(Dossier dossier, Culture culture) {
        boolean full = people.stream().allMatch(names -> names.stream().anyMatch(Names::isFull));
        long namesakes =
                IntStream.range(1, people.size()).filter(this::isNamesake).count();
        if (!full || people.size() > culture.people().size() || namesakes > 1) {
            return Optional.empty();
        }
        Map<String, String> swaps = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            String instead =
                    isNamesake(i) ? culture.namesake() : culture.people().get(i);
            people.get(i).forEach(name -> swaps.put(name, instead));
        }
        List<String> longestFirst = swaps.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Words.Rewrite swap = (holder, component, text) -> {
            String exact = swaps.get(text);
            if (exact != null) {
                return exact;
            }
            String swapped = text;
            for (String name : longestFirst) {
                swapped = Names.isFull(name) ? swapped.replace(name, swaps.get(name)) : swapped;
            }
            return component.equals("payee") ? inParts(swapped, swaps) : swapped;
        };
        return Optional.of(new Words(swap).rewritten(dossier));
    }

    /** A company bears its owner's last name: {@code Lindqvist Konsult AB}, {@code N. Lindqvist}. */
    private static String inParts(String payee, Map<String, String> swaps) {
        String swapped = payee;
        for (Map.Entry<String, String> swap : swaps.entrySet()) {
            String last = swap.getKey().substring(swap.getKey().lastIndexOf(' ') + 1);
            String instead = swap.getValue().substring(swap.getValue().lastIndexOf(' ') + 1);
            swapped = swapped.replaceAll("(?<!\\p{L})" + Pattern.quote(last) + "(?!\\p{L})", instead);
        }
        return swapped;
    }

    /** Whether somebody shares a part of the name with the first. */
    private boolean isNamesake(int person) {
        return person > 0
                && people.get(person).stream()
                        .anyMatch(name -> people.getFirst().stream()
                                .anyMatch(first -> !Collections.disjoint(parts(name), parts(first))));
    }

    private static List<String> parts(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s,.-]+", -1));
    }

    private void add(String name) {
        people.stream()
                .filter(names -> names.stream()
                        .anyMatch(other -> Names.compare(other, name).fits()))
                .findFirst()
                .ifPresentOrElse(names -> names.add(name), () -> people.add(new ArrayList<>(List.of(name))));
    }

    private static boolean isName(Class<?> holder, String component) {
        boolean row = EmployerRecord.class.isAssignableFrom(holder) && component.equals("name");
        boolean other = component.equals("theirName")
                && (holder.getSimpleName().startsWith("Shared") || holder.equals(SharedRecord.class));
        return row || other || (holder.equals(Claim.Name.class) && component.equals("text"));
    }
}
