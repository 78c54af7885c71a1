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

    /** Who had it first as far as the team saw, and that this may be the victim. */
    static String firstSeen(Reuse reuse) {
        boolean theirs = reuse.theirsFirstSeen().isBefore(reuse.mineFirstSeen());
        return "As far as this team saw, it stood first "
                + (theirs ? "on the other page" : "on this page") + ": "
                + day(reuse, theirs) + " against " + day(reuse, !theirs)
                + " (UTC). The person who had it first may be the one it was copied from.";
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
