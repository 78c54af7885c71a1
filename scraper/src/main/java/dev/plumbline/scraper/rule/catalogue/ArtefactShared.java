package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Reuse.SharedArtefact;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;
import java.util.stream.Collectors;

@RuleInfo(
        id = "site-id-shared-with-another-candidate",
        summary =
                "The source of this candidate's site has an analytics or form id that another candidate's site has too",
        severity = Severity.ASK,
        family = Family.LAYOUT,
        standing = Standing.SAME,
        indicators = "L25 R14",
        ask = "Who set up the statistics and the contact form of your site, and for whom else?",
        innocentExplanations = {
            "An id that a theme's demo page has, left in by both",
            "One agency or web designer set up both sites",
            "The other person copied the page's source together with its id",
            "Both sites belong to one person and were not joined yet"
        })
final class ArtefactShared implements Rule {

    /** So many others with one id: it came with what they started from. */
    private static final int THEME = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<List<SharedArtefact>> byId = Artefacts.of(dossier, kind -> !kind.equals(SharedArtefact.DOMAIN));
        return byId.isEmpty() || Agency.isDisclosed(dossier)
                ? List.of()
                : byId.stream().map(this::finding).toList();
    }

    private Finding finding(List<SharedArtefact> all) {
        SharedArtefact first = all.getFirst();
        Evidence mine = first.mine().evidence();
        String id = first.mine().text();
        long others = all.stream()
                .map(shared -> shared.theirs().account())
                .collect(Collectors.toSet())
                .size();
        return Finding.of(
                this,
                others >= THEME ? Confidence.LOW : Confidence.HIGH,
                (first.kind().equals("form") ? "Form" : "Statistics") + " id shared with another candidate: "
                        + Sides.quoted(id) + " in the source of " + Sides.where(mine, first.theirs()) + ", and of "
                        + Sides.where(first.theirs(), mine) + " under the name " + Sides.quoted(first.theirName()),
                Others.firstSeen(first) + Others.more(all),
                List.of(new Finding.Feature(
                        first.value().substring(0, Math.max(0, first.value().indexOf(':'))),
                        id,
                        first.theirs().quote(),
                        "equal")),
                List.of(mine, first.theirs()));
    }
}
