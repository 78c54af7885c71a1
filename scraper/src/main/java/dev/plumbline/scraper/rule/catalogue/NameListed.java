package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import dev.plumbline.scraper.watch.ListMatch;
import dev.plumbline.scraper.watch.Matter;
import java.util.List;
import java.util.Set;

@RuleInfo(
        id = "name-on-a-watchlist",
        summary =
                "A name that this candidate gives fits a name on a list; names coincide, so this alone is never more than a note",
        severity = Severity.NOTE,
        family = Family.LIST,
        standing = Standing.ALONE,
        indicators = "L56",
        ask = "Which detail beside the name can you show, such as a date on an official paper?",
        innocentExplanations = {
            "Another person of that name",
            "A short or common name that fits many entries",
            "The list's own note says that this spelling is of low quality"
        })
final class NameListed implements Rule {
    /** A name that fits more entries tells even less. */
    private static final int FEW = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        return Listings.of(dossier, Set.of(Matter.NAME)).stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(List<ListMatch> all) {
        ListMatch first = all.getFirst();
        boolean weak = all.stream().allMatch(ListMatch::weak);
        return Listings.finding(
                this,
                weak || all.size() > FEW ? Confidence.LOW : Confidence.MEDIUM,
                "Coincidence of names: " + Sides.quoted(first.said()) + " on "
                        + first.mine().site().label()
                        + " fits " + Sides.quoted(first.listed()) + " on "
                        + Sides.quoted(first.on().listName()),
                (weak ? "The list itself says that this spelling is of low quality. " : "")
                        + "Names alone were compared: a coincidence of names says nothing of the person. Fits ",
                all);
    }
}
