package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Skill;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.rule.Threshold;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@RuleInfo(
        id = "experience-before-technology",
        summary = "A page states more years with a technology than it has been in public",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        standing = Standing.ALONE,
        indicators = "L23",
        ask = "Which projects in the first of those years used it?",
        innocentExplanations = {
            "The years are rounded up, or the site offers ranges only",
            "Counts years with an earlier product of the same name",
            "Had a part in it before it was made public"
        },
        thresholds =
                @Threshold(
                        name = "years-more",
                        summary = "So many years above the whole years it has existed are left to rounding",
                        value = 1,
                        least = 0,
                        most = 10))
final class ExperienceBeforeTechnology implements Rule {

    private static final int MOST = 5;
    private static final int MONTHS = 12;
    private static final int FAR_MORE = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        FirstReleases releases = new FirstReleases(dossier.team());
        long spare = Math.round(dossier.threshold(this, "years-more"));
        Map<String, Finding> bySkill = new LinkedHashMap<>();
        Sides.pages(dossier).stream()
                .flatMap(page -> page.claims(Skill.class))
                .filter(skill -> skill.years() > 0)
                .forEach(skill -> releases.of(skill.skill())
                        .flatMap(first -> tooMany(skill, first, spare))
                        .ifPresent(finding -> bySkill.putIfAbsent(skill.skill().toLowerCase(Locale.ROOT), finding)));
        return bySkill.values().stream().limit(MOST).toList();
    }

    private Optional<Finding> tooMany(Skill skill, YearMonth first, long spare) {
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(Sides.day(skill)));
        long years = Math.max(0, Math.ceilDiv(months, MONTHS));
        long more = skill.years() - years;
        if (more <= spare) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                this,
                more - spare >= FAR_MORE ? Confidence.HIGH : Confidence.MEDIUM,
                "More years than the technology has existed: " + skill.years() + " years of "
                        + Sides.quoted(skill.skill()) + " on "
                        + skill.evidence().site().label() + ", first in public in "
                        + first,
                "When the page was read, it had been in public for less than " + (years + 1) + " years.",
                List.of(new Finding.Feature("Years", skill.years() + " years", "since " + first, more + " years more")),
                skill));
    }
}
