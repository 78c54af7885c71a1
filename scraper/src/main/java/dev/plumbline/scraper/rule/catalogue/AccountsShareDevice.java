package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

@RuleInfo(
        id = "accounts-share-a-device",
        summary = "The accounts of two people signed in with one device or one second factor, in turns",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.SAME,
        indicators = "R2 L39 O6 O12",
        ask = "Your account and another one were used with the same device or second factor. Who has it?",
        innocentExplanations = {
            "The computer was handed on: one stopped before the other began",
            "A shared computer of a team or a meeting room",
            "The account that used the device first is the one that was borrowed from",
            "The help desk signed in to set it up"
        })
final class AccountsShareDevice implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return SharedDetails.of(dossier, EnumSet.of(SharedRecord.What.DEVICE, SharedRecord.What.FACTOR)).stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(List<SharedRecord> pairs) {
        SharedRecord first = pairs.getFirst();
        List<Instant> mine =
                pairs.stream().map(pair -> pair.mine().at()).sorted().toList();
        List<Instant> theirs =
                pairs.stream().map(pair -> pair.theirs().at()).sorted().toList();
        boolean handedOn =
                mine.getLast().isBefore(theirs.getFirst()) || theirs.getLast().isBefore(mine.getFirst());
        boolean mineFirst = mine.getFirst().isBefore(theirs.getFirst());
        String what = first.what() == SharedRecord.What.FACTOR ? "second factor" : "device";
        return Finding.of(
                this,
                handedOn || mineFirst ? Confidence.LOW : Confidence.HIGH,
                "One " + what + " for two accounts: " + Sides.quoted(id(first)) + " since "
                        + RowsShown.day(mine.getFirst()) + ", and by '" + RowsShown.cut(first.theirName()) + "' since "
                        + RowsShown.day(theirs.getFirst()),
                handedOn
                        ? "One stopped using it before the other began."
                        : mineFirst
                                ? "This account used it first; the two alternate."
                                : "The other account used it first; the two alternate.",
                List.of(new Finding.Feature(
                        what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1),
                        RowsShown.day(mine.getFirst()) + " to " + RowsShown.day(mine.getLast()),
                        RowsShown.day(theirs.getFirst()) + " to " + RowsShown.day(theirs.getLast()),
                        handedOn ? "one after the other" : "in turns")),
                RowsShown.evidence(SharedDetails.rows(pairs).stream()
                        .sorted(Comparator.comparing(row -> row.at()))
                        .toList()));
    }

    private static String id(SharedRecord pair) {
        SignIn mine = (SignIn) pair.mine();
        return String.valueOf(pair.what() == SharedRecord.What.FACTOR ? mine.factor() : mine.device());
    }
}
