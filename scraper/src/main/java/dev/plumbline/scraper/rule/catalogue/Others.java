package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Reuse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Words about other identities that hold the same text or contact. */
final class Others {
    private Others() {}

    /** The one seen first stands for all: a later one does not make a new finding. */
    static final Comparator<Reuse> FIRST_SEEN = Comparator.comparing(Reuse::theirsFirstSeen)
            .thenComparing(reuse -> reuse.theirs().account().toString())
            .thenComparing(reuse -> reuse.theirs().quote());

    /** Who had it first as far as the team saw, and who may be the one it was copied from. */
    static String firstSeen(Reuse reuse) {
        String there = day(reuse, true);
        String here = day(reuse, false);
        if (there.equals(here)) {
            return "This team first saw both on " + here
                    + " (UTC), so the dates do not tell who had it first. Either may be the one it was copied from.";
        }
        return reuse.theirsFirstSeen().isBefore(reuse.mineFirstSeen())
                ? "As far as this team saw, it stood first on the other page: " + there + " against " + here
                        + " (UTC, days of capture and not of writing)."
                        + " The person who had it first may be the one it was copied from."
                : "As far as this team saw, it stood first on this page: " + here + " against " + there
                        + " (UTC, days of capture and not of writing)."
                        + " This candidate may be the one it was copied from.";
    }

    /** How many further accounts hold it. */
    static String more(List<? extends Reuse> all) {
        long accounts =
                all.stream().map(reuse -> reuse.theirs().account()).distinct().count();
        return accounts < 2
                ? ""
                : " It also stands on " + (accounts - 1) + " further " + (accounts == 2 ? "account" : "accounts") + ".";
    }

    static String day(Reuse reuse, boolean theirs) {
        return LocalDate.ofInstant(theirs ? reuse.theirsFirstSeen() : reuse.mineFirstSeen(), ZoneOffset.UTC)
                .toString();
    }
}
