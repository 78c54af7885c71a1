package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.watch.ListEntry.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an entry would match people whom nobody meant: nothing of it tells one person from many. */
public final class TooBroad {
    private static final int FEWEST_WORDS = 5;
    private static final int SHORTEST_HANDLE = 4;
    private static final int WIDEST_V4 = 16;
    private static final int WIDEST_V6 = 32;
    private static final Set<String> SHARED_DOMAINS = Table.rows(TooBroad.class, "shared-domains.csv").stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private TooBroad() {}

    /** A sentence, or nothing where the entry is narrow enough. */
    public static Optional<String> why(ListEntry entry) {
        boolean person = entry.kind() == EntryKind.PERSON && !entry.name().isEmpty();
        if (person
                && entry.identifiers().isEmpty()
                && !Names.isFull(entry.name())
                && entry.aliases().stream().noneMatch(alias -> Names.isFull(alias.name()))) {
            return Optional.of("One name alone is shared by many people. Add the other names, or leave it out.");
        }
        return entry.identifiers().stream()
                .flatMap(identifier -> why(identifier).stream())
                .findFirst();
    }

    private static Optional<String> why(Identifier identifier) {
        String value = identifier.value();
        return switch (identifier.matter()) {
            case DOMAIN ->
                SHARED_DOMAINS.contains(value)
                        ? Optional.of("“" + value + "” is used by everybody. List the whole address instead.")
                        : Optional.empty();
            case IP_RANGE ->
                isWide(value)
                        ? Optional.of("“" + value + "” holds whole providers. List a narrower range.")
                        : Optional.empty();
            case HANDLE ->
                value.length() < SHORTEST_HANDLE
                        ? Optional.of("“" + value + "” is too short to tell one account from others.")
                        : Optional.empty();
            case TEXT ->
                value.split(" ", -1).length < FEWEST_WORDS
                        ? Optional.of("A text of fewer than five words stands on many pages.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isWide(String cidr) {
        int slash = cidr.indexOf('/');
        return slash >= 0
                && Integer.parseInt(cidr.substring(slash + 1).strip())
                        < (cidr.indexOf(':') >= 0 ? WIDEST_V6 : WIDEST_V4);
    }
}
