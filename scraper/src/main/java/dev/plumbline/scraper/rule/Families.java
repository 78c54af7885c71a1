package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From how many independent families findings come, and what would settle each. A family counts once, however many
 * findings it has. Text, layout and pictures that two accounts have in common come of one copying: of these families the
 * first counts, and a further one only where it speaks of other accounts too. Notes are context and do not count.
 *
 * @param standing the families that count, in the order of {@link Family}
 */
public record Families(List<Standing> standing) {

    private static final Set<Family> COPIED = EnumSet.of(Family.TEXT, Family.LAYOUT, Family.PICTURE);
    private static final Map<Family, List<String>> WORDS = words();

    /**
     * One family.
     *
     * @param findings how many of its findings are open
     * @param label for people: {@code contact}
     * @param settledBy what would settle it, as the end of a sentence
     */
    public record Standing(Family family, int findings, String label, String settledBy) {}

    public Families {
        standing = List.copyOf(standing);
    }

    /**
     * A finding that is open.
     *
     * @param accounts those in its evidence; only of the families of copying they are looked at
     */
    public record Open(Family family, Severity severity, Set<AccountKey> accounts) {
        public Open {
            accounts = Set.copyOf(accounts);
        }
    }

    /** The families of findings of which none is answered. */
    public static Families of(List<Finding> open) {
        return ofOpen(open.stream()
                .map(finding -> new Open(finding.family(), finding.severity(), accounts(finding)))
                .toList());
    }

    /** The families of findings that are open. */
    public static Families ofOpen(List<Open> open) {
        Map<Family, List<Open>> byFamily = new EnumMap<>(Family.class);
        open.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> byFamily.computeIfAbsent(finding.family(), key -> new ArrayList<>())
                        .add(finding));
        Set<Set<AccountKey>> copies = new HashSet<>();
        List<Standing> standing = new ArrayList<>();
        byFamily.forEach((family, findings) -> {
            Set<Set<AccountKey>> accounts =
                    findings.stream().map(Open::accounts).collect(Collectors.toSet());
            if (!isCopying(family) || !copies.containsAll(accounts)) {
                List<String> words = WORDS.getOrDefault(family, List.of());
                standing.add(new Standing(family, findings.size(), words.getFirst(), words.getLast()));
            }
            if (isCopying(family)) {
                copies.addAll(accounts);
            }
        });
        return new Families(standing);
    }

    /** Whether findings of a family come of copying, so that their accounts matter. */
    public static boolean isCopying(Family family) {
        return COPIED.contains(family);
    }

    /** How many count. */
    public int independent() {
        return standing.size();
    }

    private static Set<AccountKey> accounts(Finding finding) {
        return finding.evidence().stream().map(Evidence::account).collect(Collectors.toSet());
    }

    private static Map<Family, List<String>> words() {
        Map<Family, List<String>> words = new EnumMap<>(Family.class);
        Table.rows(Families.class, "families.csv").forEach(row -> words.put(Family.valueOf(row.getFirst()), row));
        words.replaceAll((family, row) -> row.subList(1, row.size()));
        return words;
    }
}
