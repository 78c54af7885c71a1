package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

@RuleInfo(
        id = "account-without-a-break",
        summary = "One account was used for longer than a day without a break for sleep",
        severity = Severity.ASK,
        family = Family.SIGN_IN,
        standing = Standing.BESIDE,
        indicators = "R2 O6 O14",
        ask = "Your account was in use for more than a day on end. Does anybody else work with it?",
        innocentExplanations = {
            "A program signs in by itself at even times",
            "Worked a long day and slept some hours",
            "A session that never expires signs in again by itself",
            "An emergency that kept them awake"
        },
        thresholds = {
            @Threshold(
                    name = "hours",
                    summary = "Hours of use on end that are asked about",
                    value = 24,
                    least = 16,
                    most = 96),
            @Threshold(
                    name = "break",
                    summary = "The longest gap that is no break, hours",
                    value = 4,
                    least = 1,
                    most = 8)
        })
final class NoBreak implements Rule {

    private static final int FEWEST = 8;
    private static final double EVEN = 0.1;

    @Override
    public List<Finding> check(Dossier dossier) {
        Duration least = Duration.ofHours(Math.round(dossier.threshold(this, "hours")));
        Duration gap = Duration.ofHours(Math.round(dossier.threshold(this, "break")));
        return SignInLog.of(dossier).byAccount().stream()
                .map(account -> longest(account, gap))
                .filter(run -> run.size() >= FEWEST && length(run).compareTo(least) >= 0)
                .map(this::finding)
                .toList();
    }

    private static List<SignIn> longest(List<SignIn> account, Duration gap) {
        List<SignIn> longest = List.of();
        int from = 0;
        for (int i = 1; i <= account.size(); i++) {
            boolean ends = i == account.size()
                    || Duration.between(account.get(i - 1).at(), account.get(i).at())
                                    .compareTo(gap)
                            > 0;
            if (ends) {
                List<SignIn> run = account.subList(from, i);
                longest = longest.isEmpty() || length(run).compareTo(length(longest)) > 0 ? run : longest;
                from = i;
            }
        }
        return longest;
    }

    private static Duration length(List<SignIn> run) {
        return run.isEmpty()
                ? Duration.ZERO
                : Duration.between(run.getFirst().at(), run.getLast().at());
    }

    /** Whether the gaps are nearly equal, as a timer's are. */
    private static boolean isEven(List<SignIn> run) {
        long[] gaps = LongStream.range(1, run.size())
                .map(i -> Duration.between(
                                run.get((int) i - 1).at(), run.get((int) i).at())
                        .toSeconds())
                .sorted()
                .toArray();
        double middle = Math.max(1, gaps[gaps.length / 2]);
        return (gaps[gaps.length * 9 / 10] - gaps[gaps.length / 10]) / middle <= EVEN;
    }

    private Finding finding(List<SignIn> run) {
        SignIn first = run.getFirst();
        SignIn last = run.getLast();
        List<SignIn> shown = LongStream.range(0, RowsShown.MOST)
                .mapToObj(i -> run.get((int) (i * (run.size() - 1) / (RowsShown.MOST - 1))))
                .distinct()
                .toList();
        return Finding.of(
                this,
                isEven(run) ? Confidence.LOW : Confidence.MEDIUM,
                "In use for " + RowsShown.length(length(run)) + " on end: '" + RowsShown.minute(first.at()) + "' to '"
                        + RowsShown.minute(last.at()) + "' UTC",
                run.size() + " sign-ins without a gap for sleep.",
                List.of(),
                RowsShown.evidence(shown));
    }
}
