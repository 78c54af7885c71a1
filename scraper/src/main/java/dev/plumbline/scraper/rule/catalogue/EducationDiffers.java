package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Education;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.compare.Alignment;
import dev.plumbline.scraper.compare.Careers;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Degrees;
import dev.plumbline.scraper.compare.Periods;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

@RuleInfo(
        id = "education-differs-between-profiles",
        summary =
                "Two profiles of one candidate give other degrees or dates at one school, or other schools for one time",
        severity = Severity.ASK,
        family = Family.TIMELINE,
        indicators = "R8 R14 M6 M7",
        ask = "Your profiles describe your studies differently. What did you study, where, and when did you finish?",
        innocentExplanations = {
            "Two degrees one after the other, and each page names one of them",
            "The school's name or the degree is shortened or translated on one page",
            "Dates of enrolment on one page, of the examination on the other",
            "A degree was named before it was finished, and the plan changed"
        })
final class EducationDiffers implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<List<Education>> pages = Sides.pages(dossier).stream()
                .map(page -> page.claims(Education.class).toList())
                .toList();
        List<Alignment.Group<Education>> schools = Alignment.of(pages, Education::school);
        Stream<Finding> studies = schools.stream()
                .flatMap(group -> Pairs.differingCells(group.cells(), Careers::studies)
                        .map(pair -> studies(group.label(), pair)));
        Stream<Finding> school = SameTime.disjoint(schools, pages.size(), Education::period, dossier.asOf())
                .map(this::schools);
        return Stream.concat(studies, school).toList();
    }

    private Finding studies(String school, Pairs.Pair<List<Education>> pair) {
        Pairs.Pair<Education> closest = closest(pair);
        Education left = closest.left();
        Education right = closest.right();
        String one = left.degree();
        String other = right.degree();
        Comparison degrees =
                one == null || other == null ? Comparison.cannotTell("not said") : Degrees.compare(one, other);
        if (one == null || other == null || !degrees.differs()) {
            Comparison dates = Periods.compare(left.period(), right.period());
            return finding(Confidence.LOW, "Dates at " + school, words(left), words(right), dates, left, right);
        }
        return finding(inTurn(left, right), "Degree at " + school, one, other, degrees, left, right);
    }

    /** The two studies that have most in common: where a page names several, these are meant to be one. */
    private static Pairs.Pair<Education> closest(Pairs.Pair<List<Education>> pair) {
        return pair.left().stream()
                .flatMap(a -> pair.right().stream().map(b -> new Pairs.Pair<>(a, b, Careers.compare(a, b))))
                .min(Comparator.comparingInt(both -> differences(both.left(), both.right())))
                .orElseThrow();
    }

    private static int differences(Education a, Education b) {
        boolean degree = a.degree() != null
                && b.degree() != null
                && Degrees.compare(a.degree(), b.degree()).differs();
        return (degree ? 1 : 0)
                + (Periods.starts(a.period(), b.period()).differs() ? 1 : 0)
                + (Periods.ends(a.period(), b.period()).differs() ? 1 : 0);
    }

    private Finding schools(Pairs.Pair<Education> pair) {
        return finding(
                Confidence.MEDIUM,
                "School for one time",
                String.valueOf(pair.left().school()),
                String.valueOf(pair.right().school()),
                pair.comparison(),
                pair.left(),
                pair.right());
    }

    private Finding finding(
            Confidence confidence,
            String what,
            String left,
            String right,
            Comparison comparison,
            Education... studies) {
        return Finding.of(
                this,
                confidence,
                what
                        + (what.startsWith("Dates") ? " differ: " : " differs: ")
                        + Sides.both(left, studies[0], right, studies[1]),
                "Compared with short forms and languages tolerated: " + comparison.reason() + ".",
                Pairs.compared(studies[0], studies[1]),
                studies[0],
                studies[1]);
    }

    /** Two degrees whose times touch in one year at most can both be held. */
    private static Confidence inTurn(Education left, Education right) {
        return isBefore(left.period(), right.period()) || isBefore(right.period(), left.period())
                ? Confidence.LOW
                : Confidence.MEDIUM;
    }

    private static boolean isBefore(Period earlier, Period later) {
        return earlier.to() != null
                && later.from() != null
                && earlier.to().year() <= later.from().year();
    }

    private static String words(Education study) {
        Period period = study.period();
        String from = period.from() == null ? "not said" : Periods.words(period.from());
        String to = period.ongoing() ? "today" : period.to() == null ? "not said" : Periods.words(period.to());
        return from + " to " + to;
    }
}
