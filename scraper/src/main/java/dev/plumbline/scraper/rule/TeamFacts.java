package dev.plumbline.scraper.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule may know of the team: its lists, its thresholds and what is ordinary among its captures.
 *
 * @param thresholds what the team set, by {@code rule-id/threshold-name}; absent means the rule's own
 * @param approvedTools programs that are company practice, lower case
 * @param ownNetworks address ranges ({@code 192.0.2.0/24}) and network numbers ({@code AS64496}) of the organisation itself
 * @param listedNetworks ranges and network numbers that the team watches
 * @param firstReleases when technologies and employers began, lower-case name to date, in addition to the library's table
 * @param publicAddresses addresses of public buildings and forwarders, as written
 * @param comparesNationality whether two stated nationalities of one person are compared; off unless the policy says so
 * @param norms how a figure spreads among the team's captures, by name
 */
public record TeamFacts(
        Map<String, Double> thresholds,
        Set<String> approvedTools,
        Set<String> ownNetworks,
        Set<String> listedNetworks,
        Map<String, LocalDate> firstReleases,
        List<String> publicAddresses,
        boolean comparesNationality,
        Map<String, Norm> norms) {

    /** A team that has set and captured nothing. */
    public static final TeamFacts NOTHING =
            new TeamFacts(Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), List.of(), false, Map.of());

    /**
     * How a figure spreads.
     *
     * @param count of how many profiles
     * @param low what one in ten is below
     */
    public record Norm(int count, double low, double median) {}

    public TeamFacts {
        thresholds = Map.copyOf(thresholds);
        approvedTools = Set.copyOf(approvedTools);
        ownNetworks = Set.copyOf(ownNetworks);
        listedNetworks = Set.copyOf(listedNetworks);
        firstReleases = Map.copyOf(firstReleases);
        publicAddresses = List.copyOf(publicAddresses);
        norms = Map.copyOf(norms);
    }
}
