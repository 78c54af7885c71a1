package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the same employer or school on several pages: each name joins the first group that one of its names fits. */
public final class Alignment {
    private Alignment() {}

    /**
     * Claims of several pages about one organisation.
     *
     * @param label the name as first shown
     * @param cells one a page, in the pages' order; empty where the page is silent
     */
    public record Group<C extends Claim>(String label, List<List<C>> cells) {}

    private record Open<C extends Claim>(OrganisationName name, List<OrganisationName> names, List<List<C>> cells) {}

    /**
     * Groups claims by organisation.
     *
     * @param pages the claims of each page
     * @param organisation its name; claims without one are left out
     */
    public static <C extends Claim> List<Group<C>> of(List<List<C>> pages, Function<C, @Nullable String> organisation) {
        List<Open<C>> groups = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (C claim : pages.get(page).stream().limit(Rows.MAX_CLAIMS).toList()) {
                String shown = organisation.apply(claim);
                if (shown != null && !shown.isBlank()) {
                    add(groups, OrganisationName.of(shown), claim, page, pages.size());
                }
            }
        }
        return groups.stream()
                .map(group -> new Group<>(group.name().shown(), group.cells()))
                .toList();
    }

    private static <C extends Claim> void add(
            List<Open<C>> groups, OrganisationName name, C claim, int page, int pages) {
        if (name.none()) {
            return;
        }
        Open<C> group = groups.stream()
                .filter(open -> open.names().stream()
                        .anyMatch(known -> Organisations.compare(known, name).fits()))
                .findFirst()
                .orElseGet(() -> open(groups, name, pages));
        if (!group.names().contains(name)) {
            group.names().add(name);
        }
        group.cells().get(page).add(claim);
    }

    private static <C extends Claim> Open<C> open(List<Open<C>> groups, OrganisationName name, int pages) {
        List<List<C>> cells = new ArrayList<>();
        IntStream.range(0, pages).forEach(page -> cells.add(new ArrayList<>()));
        Open<C> group = new Open<>(name, new ArrayList<>(), cells);
        groups.add(group);
        return group;
    }
}
