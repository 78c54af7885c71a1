package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.Meeting;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.record.NetworkList;
import dev.plumbline.scraper.rule.SharedRecord.What;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the rows of other people that say the same as one candidate's. Rows are looked up by what they say, so that the cost grows with
 * the number of rows and not with its square; of one thing that two people share the first and the last rows are kept.
 */
public final class SharedRecords {
    /** The most pairs for one candidate. */
    public static final int MOST = 500;

    private static final Duration SAME_VISIT = Duration.ofMinutes(60);
    private static final int MOST_VISITS = 20;

    /** What ties two people together closely enough to look at their meetings too. */
    private static final Set<What> CLOSE = EnumSet.of(What.DEVICE, What.FACTOR, What.ACCOUNT, What.HOST);

    private SharedRecords() {}

    /**
     * Somebody else.
     *
     * @param name as the team knows it
     * @param rows all of their rows, in any order
     */
    public record Other(String name, List<EmployerRecord> rows) {}

    /**
     * The pairs of one candidate.
     *
     * @param mine the candidate's rows
     * @param others everybody else of the team
     * @param ownNetworks the organisation's own networks: addresses there are nobody's
     */
    public static List<SharedRecord> of(List<EmployerRecord> mine, List<Other> others, Set<String> ownNetworks) {
        NetworkList own = NetworkList.of(ownNetworks);
        Map<SharedKey, List<EmployerRecord>> index = index(mine, own);
        List<SharedRecord> all = new ArrayList<>();
        for (Other other : others) {
            List<SharedRecord> shared = new ArrayList<>();
            index(other.rows(), own).forEach((key, theirs) -> {
                List<EmployerRecord> same = index.get(key);
                if (same != null) {
                    shared.addAll(
                            key.what() == What.ADDRESS
                                    ? visits(same, theirs, other.name())
                                    : ends(key.what(), same, theirs, other.name()));
                }
            });
            if (shared.stream().anyMatch(pair -> CLOSE.contains(pair.what()))) {
                shared.addAll(meetings(mine, other));
            }
            all.addAll(shared);
        }
        return all.stream()
                .sorted(Comparator.comparing(SharedRecord::what)
                        .thenComparing(SharedRecord::theirName)
                        .thenComparing(pair -> pair.mine().at())
                        .thenComparing(pair -> pair.theirs().at()))
                .limit(MOST)
                .toList();
    }

    private static Map<SharedKey, List<EmployerRecord>> index(List<EmployerRecord> rows, NetworkList own) {
        Map<SharedKey, List<EmployerRecord>> index = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(EmployerRecord::at))
                .forEach(row -> SharedKey.of(row, own)
                        .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(row)));
        return index;
    }

    /** Rows of one address within the hour, nearest first in time; at most one pair for a row of mine. */
    private static List<SharedRecord> visits(List<EmployerRecord> mine, List<EmployerRecord> theirs, String name) {
        List<SharedRecord> visits = new ArrayList<>();
        int next = 0;
        for (EmployerRecord row : mine) {
            while (next < theirs.size() - 1 && !theirs.get(next + 1).at().isAfter(row.at())) {
                next++;
            }
            EmployerRecord nearest =
                    nearer(row.at(), theirs.get(next), theirs.get(Math.min(next + 1, theirs.size() - 1)));
            boolean near = apart(row.at(), nearest.at()).compareTo(SAME_VISIT) <= 0;
            if (near && visits.size() < MOST_VISITS) {
                visits.add(new SharedRecord(What.ADDRESS, row, nearest, name));
            }
        }
        return visits;
    }

    /** My first beside their last, and my last beside their first: whether the two alternate shows in these. */
    private static List<SharedRecord> ends(
            What what, List<EmployerRecord> mine, List<EmployerRecord> theirs, String name) {
        SharedRecord first = new SharedRecord(what, mine.getFirst(), theirs.getLast(), name);
        SharedRecord last = new SharedRecord(what, mine.getLast(), theirs.getFirst(), name);
        return first.equals(last) ? List.of(first) : List.of(first, last);
    }

    /** Meetings of both that overlap. */
    private static List<SharedRecord> meetings(List<EmployerRecord> mine, Other other) {
        List<Meeting> own = meetings(mine);
        List<Meeting> theirs = meetings(other.rows());
        List<SharedRecord> shared = new ArrayList<>();
        int from = 0;
        for (Meeting meeting : own) {
            while (from < theirs.size() && !theirs.get(from).until().isAfter(meeting.at())) {
                from++;
            }
            if (from < theirs.size()
                    && theirs.get(from).at().isBefore(meeting.until())
                    && shared.size() < MOST_VISITS) {
                shared.add(new SharedRecord(What.MEETING, meeting, theirs.get(from), other.name()));
            }
        }
        return shared;
    }

    private static List<Meeting> meetings(List<EmployerRecord> rows) {
        return rows.stream()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .filter(meeting -> !Boolean.FALSE.equals(meeting.accepted()))
                .sorted(Comparator.comparing(Meeting::at))
                .toList();
    }

    private static EmployerRecord nearer(Instant at, EmployerRecord a, EmployerRecord b) {
        return apart(at, a.at()).compareTo(apart(at, b.at())) <= 0 ? a : b;
    }

    private static Duration apart(Instant a, Instant b) {
        return Duration.between(a, b).abs();
    }

    /** Whether a row is a sign-in that somebody made from an address. */
    static boolean isUse(SignIn signIn) {
        return switch (signIn.act()) {
            case SUCCESS, CHALLENGE, MARKED, ACCESS, FACTOR_ADDED, FACTOR_REMOVED -> true;
            case FAILURE, OTHER -> false;
        };
    }
}
