package dev.plumbline.scraper.capture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query of an address without what only says how a visitor came, from {@code tracking-parameters.csv}. */
final class Parameters {
    private static final List<List<String>> TABLE = Table.rows(Parameters.class, "tracking-parameters.csv");
    private static final Set<String> EVERYWHERE = TABLE.stream()
            .filter(row -> row.get(1).isEmpty())
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<List<String>> SOMEWHERE =
            TABLE.stream().filter(row -> !row.get(1).isEmpty()).collect(Collectors.toUnmodifiableSet());
    private static final List<String> BEGINNINGS = EVERYWHERE.stream()
            .filter(name -> name.endsWith("*"))
            .map(name -> name.substring(0, name.length() - 1))
            .toList();

    private Parameters() {}

    /** The parameters that tell pages of this host apart, sorted; empty where there are none. */
    static String own(@Nullable String query, String host) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> isOwn(parameter, host))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private static boolean isOwn(String parameter, String host) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && !EVERYWHERE.contains(name)
                && !SOMEWHERE.contains(List.of(name, host))
                && BEGINNINGS.stream().noneMatch(name::startsWith);
    }
}
