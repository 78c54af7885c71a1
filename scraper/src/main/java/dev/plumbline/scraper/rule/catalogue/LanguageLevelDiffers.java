package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Claim.Language;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds two statements of one person about one language beside one another; which language it is weighs nothing. */
@RuleInfo(
        id = "language-level-differs-between-profiles",
        summary = "Two profiles of one candidate state levels of one language far from one another",
        severity = Severity.NOTE,
        family = Family.TIMELINE,
        indicators = "R8 M7",
        ask = "Your profiles state two levels of this language. Which one holds?",
        innocentExplanations = {
            "Two neighbouring levels, or two sites' words for one level",
            "One page states the language without a level",
            "Learnt it since the older profile was written"
        })
final class LanguageLevelDiffers implements Rule {

    private static final int FAR = 2;
    private static final int MOST_LANGUAGES = 30;
    private static final int MOST = 3;
    private static final Map<String, Integer> LEVELS = levels();

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, Language> first = new LinkedHashMap<>();
        Map<String, Finding> byLanguage = new LinkedHashMap<>();
        for (Reading page : Sides.pages(dossier)) {
            page.claims(Language.class)
                    .limit(MOST_LANGUAGES)
                    .filter(said -> level(said).isPresent())
                    .forEach(said -> {
                        String language = said.language().toLowerCase(Locale.ROOT);
                        Language before = first.putIfAbsent(language, said);
                        differing(before == null ? said : before, said)
                                .ifPresent(finding -> byLanguage.putIfAbsent(language, finding));
                    });
        }
        return byLanguage.values().stream().limit(MOST).toList();
    }

    private Optional<Finding> differing(Language left, Language right) {
        boolean far = Stream.of(level(left), level(right))
                        .flatMap(Optional::stream)
                        .reduce((a, b) -> Math.abs(a - b))
                        .orElse(0)
                >= FAR;
        boolean onePage = left.evidence().url().equals(right.evidence().url());
        return far && !onePage ? Optional.of(finding(left, right)) : Optional.empty();
    }

    private Finding finding(Language left, Language right) {
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Language level differs: " + Sides.both(left.text(), left, right.text(), right),
                "The two levels are at least two steps of four apart.",
                List.of(new Finding.Feature(
                        left.language(), String.valueOf(left.level()), String.valueOf(right.level()), "differs")),
                left,
                right);
    }

    private static Optional<Integer> level(Language said) {
        String level = said.level();
        return level == null
                ? Optional.empty()
                : Optional.ofNullable(LEVELS.get(level.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        for (List<String> row : Table.rows(LanguageLevelDiffers.class, "language-levels.csv")) {
            row.stream().skip(1).forEach(word -> levels.put(word, Integer.valueOf(row.getFirst())));
        }
        return Map.copyOf(levels);
    }
}
