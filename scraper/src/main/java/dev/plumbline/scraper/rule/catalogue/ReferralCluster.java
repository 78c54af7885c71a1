package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "brought-in-together",
        summary = "People whom one person brought in share an account, a device, an address for parcels or a reference",
        severity = Severity.ASK,
        family = Family.DOCUMENT,
        standing = Standing.BESIDE,
        indicators = "P7 L36 L60 O10 O15",
        ask =
                "You came here through the same person as somebody whose rows share details with yours. How do you know each other?",
        innocentExplanations = {
            "A colleague brought in several people who share nothing else",
            "A couple who came together",
            "An agency that placed its team"
        },
        thresholds =
                @Threshold(
                        name = "people",
                        summary = "Others brought in by the same person, of whom one shares something",
                        value = 1,
                        least = 1,
                        most = 20))
final class ReferralCluster implements Rule {

    private static final Set<SharedRecord.What> CLOSE = EnumSet.of(
            SharedRecord.What.DEVICE,
            SharedRecord.What.FACTOR,
            SharedRecord.What.ACCOUNT,
            SharedRecord.What.SHIP_TO,
            SharedRecord.What.REFERENCE);

    @Override
    public List<Finding> check(Dossier dossier) {
        List<SharedRecord> brought = dossier.sharedRecords().stream()
                .filter(pair -> pair.what() == SharedRecord.What.REFERRER)
                .toList();
        Set<String> names = brought.stream().map(SharedRecord::theirName).collect(Collectors.toSet());
        List<SharedRecord> close = dossier.sharedRecords().stream()
                .filter(pair -> CLOSE.contains(pair.what()) && names.contains(pair.theirName()))
                .toList();
        return close.isEmpty() || names.size() < dossier.threshold(this, "people")
                ? List.of()
                : List.of(finding(brought, close));
    }

    private Finding finding(List<SharedRecord> brought, List<SharedRecord> close) {
        SharedRecord first = close.getFirst();
        List<EmployerRecord> rows = Stream.of(brought, close)
                .flatMap(pairs -> SharedDetails.rows(pairs).stream())
                .distinct()
                .toList();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Brought in by one person: also '" + RowsShown.cut(first.theirName()) + "', and both share "
                        + words(first.what()),
                "The rows of both name the same person who brought them.",
                List.of(),
                RowsShown.evidence(rows));
    }

    private static String words(SharedRecord.What what) {
        return switch (what) {
            case DEVICE -> "a device";
            case FACTOR -> "a second factor";
            case ACCOUNT -> "an account for payments";
            case SHIP_TO -> "an address for parcels";
            case REFERENCE -> "a contact of a reference";
            case ADDRESS, PAYEE, HOST, MEETING, REFERRER -> "a detail";
        };
    }
}
