package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "offers-or-seeks-an-account",
        summary = "A text of the candidate offers or seeks the use of an account or an identity",
        severity = Severity.SETTLE,
        family = Family.TEXT,
        standing = Standing.ALONE,
        indicators = "L50 O8 O10",
        ask = "This text speaks of renting or selling an account. What did you mean by it?",
        innocentExplanations = {
            "Writes about such adverts, warns of them or builds against them",
            "Rents out servers, rooms or software, not accounts of people",
            "The text is quoted from somebody else, as in an article",
            "Managed a client's account as an ordinary service"
        })
final class RentsIdentity implements Rule {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int NEGATION_REACH = 6;
    private static final int MOST_SHOWN = 3;
    private static final List<List<String>> TABLE = Table.rows(RentsIdentity.class, "rents.csv");
    private static final List<Phrase> OFFERS = TABLE.stream()
            .filter(row -> row.getFirst().equals("rent"))
            .map(row -> Phrase.of(row.get(1)))
            .toList();
    private static final Set<String> AGAINST = TABLE.stream()
            .filter(row -> row.getFirst().equals("not"))
            .flatMap(row -> row.stream().skip(1))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<AccountKey, List<Evidence>> byAccount = Sides.pages(dossier).stream()
                .flatMap(RentsIdentity::offers)
                .distinct()
                .collect(Collectors.groupingBy(Evidence::account, LinkedHashMap::new, Collectors.toList()));
        return byAccount.values().stream().map(this::finding).toList();
    }

    private static Stream<Evidence> offers(Reading page) {
        return page.claims().stream()
                .filter(claim -> claim instanceof Claim.Bio
                        || claim instanceof Claim.Headline
                        || claim instanceof Claim.PortfolioItem)
                .flatMap(claim -> sentences(claim.text())
                        .filter(RentsIdentity::isOffer)
                        .map(sentence -> Quotes.within(claim.evidence(), sentence)));
    }

    private static Stream<String> sentences(String text) {
        return Sentences.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))).stream();
    }

    private static boolean isOffer(String sentence) {
        List<String> words = Phrase.words(sentence);
        return OFFERS.stream()
                .flatMap(phrase -> phrase.in(words).stream())
                .anyMatch(match -> words.subList(Math.max(0, match.from() - NEGATION_REACH), match.to()).stream()
                        .noneMatch(AGAINST::contains));
    }

    private Finding finding(List<Evidence> sentences) {
        Evidence first = sentences.getFirst();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Offers or seeks the use of an account: " + Sides.quoted(first.quote()) + " on "
                        + first.site().label(),
                "The sentence speaks of an account or a name that another person would use.",
                List.of(),
                sentences.stream().limit(MOST_SHOWN).toList());
    }
}
