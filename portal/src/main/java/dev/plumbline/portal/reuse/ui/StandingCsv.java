package dev.plumbline.portal.reuse.ui;

import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.finding.StandingDismissal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Standing dismissals as a file. */
final class StandingCsv {
    private StandingCsv() {}

    static byte[] of(List<StandingDismissal> all, Instant now) {
        Csv csv = new Csv(
                "scope",
                "candidate",
                "rule",
                "finding",
                "reason",
                "comment",
                "shareable comment",
                "given (UTC)",
                "until (UTC)",
                "other findings",
                "state");
        all.forEach(each -> csv.row(
                each.scope().label(),
                each.candidateName(),
                each.rule(),
                each.headline(),
                Optional.ofNullable(each.answer().reason()).orElse(""),
                Optional.ofNullable(each.answer().comment()).orElse(""),
                Optional.ofNullable(each.answer().shareableComment()).orElse(""),
                each.answer().at().toString(),
                Optional.ofNullable(each.answer().until())
                        .map(Instant::toString)
                        .orElse(""),
                Integer.toString(each.covered()),
                each.state(now).name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return csv.bytes();
    }
}
