package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Reuse.SharedTemplate;
import dev.plumbline.scraper.rule.Reuse.Template;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@RuleInfo(
        id = "passage-from-template",
        summary = "A passage of this candidate is the text of a template that others use too",
        severity = Severity.NOTE,
        family = Family.TEXT,
        standing = Standing.ALONE,
        indicators = "R4",
        ask = "Which words on this page are your own?",
        innocentExplanations = {
            "The demo text of a portfolio template was left in place",
            "Everyday wording of profiles in this trade",
            "The site's own text stands in the profile"
        })
final class PassageFromTemplate implements Rule {

    private static final int MOST_SHOWN = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, List<SharedTemplate>> bySource = dossier.reuses().stream()
                .filter(Templates::isOffered)
                .map(SharedTemplate.class::cast)
                .collect(Collectors.groupingBy(
                        shared -> shared.mine().evidence().account() + "\n"
                                + shared.template().label(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return bySource.values().stream().map(this::finding).toList();
    }

    /** One finding for one page and one source, however many of its passages are from there. */
    private Finding finding(List<SharedTemplate> shared) {
        Template template = shared.getFirst().template();
        boolean offered = template.kind() == KnownText.Kind.PUBLIC;
        List<Evidence> evidence = shared.stream()
                .map(each ->
                        Quotes.within(each.mine().evidence(), each.passage().mineText()))
                .distinct()
                .limit(MOST_SHOWN)
                .toList();
        return Finding.of(
                this,
                Confidence.HIGH,
                (offered ? "Text of a public template on " : "Everyday wording on ")
                        + evidence.getFirst().site().label() + ": " + Sides.quoted(template.label()),
                Templates.spread(template) + " Whoever uses it shares these words with the others.",
                List.of(),
                evidence);
    }
}
