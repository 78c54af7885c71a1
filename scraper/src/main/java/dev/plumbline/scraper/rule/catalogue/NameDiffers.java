package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Name;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.List;

@RuleInfo(
        id = "name-differs-between-profiles",
        summary = "Two profiles of one candidate show names that do not fit one another",
        severity = Severity.ASK,
        family = Family.DOCUMENT,
        indicators = "R8 M7 L4 O1",
        ask = "Your profiles show two names. Which one is on your papers, and how did the other come about?",
        innocentExplanations = {
            "The name was changed, by marriage or otherwise",
            "One page writes the name in another script or without accents",
            "A marketplace shows the first name and an initial only",
            "One page uses a nickname or an account name",
            "The profiles belong to two people and were joined by mistake"
        })
final class NameDiffers implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Pairs.differing(
                        Sides.pages(dossier),
                        Name.class,
                        (a, b) -> Names.compare(a.text(), b.text()),
                        name -> Names.isFull(name.text()))
                .stream()
                .limit(1)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Pairs.Pair<Name> pair) {
        String left = pair.left().text();
        String right = pair.right().text();
        boolean full = Names.isFull(left) && Names.isFull(right);
        return Finding.of(
                this,
                full ? Confidence.HIGH : Confidence.MEDIUM,
                "Name differs: " + Sides.both(left, pair.left(), right, pair.right()),
                "The two names were compared part by part: " + pair.comparison().reason() + ".",
                Pairs.compared(pair.left(), pair.right()),
                pair.left(),
                pair.right());
    }
}
