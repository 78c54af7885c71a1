package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Review;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

@RuleInfo(
        id = "reviewer-shares-text-or-contact",
        summary =
                "A review of this candidate stands under the name of another who has the same text, picture or contact",
        severity = Severity.ASK,
        family = Family.DOCUMENT,
        standing = Standing.SAME,
        indicators = "L60 P2 L24",
        ask = "One of your reviewers has a text or a contact in common with you. How are you connected?",
        innocentExplanations = {
            "Colleagues of one agency, and the candidate says that they work through it",
            "The reviewer shows a first name or an initial only",
            "Two people of the same name",
            "A client whose page the candidate wrote"
        })
final class VouchedByAnother implements Rule {

    private static final int MOST = 5;
    private static final int MOST_REVIEWS = 300;
    private static final int MOST_REUSES = 100;

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Reuse> reuses = dossier.reuses().stream()
                .filter(reuse -> !Templates.isOffered(reuse))
                .filter(reuse -> !(reuse instanceof Reuse.SharedLayout || reuse instanceof Reuse.SharedArtefact))
                .filter(reuse -> Names.isFull(reuse.theirName()))
                .sorted(Others.FIRST_SEEN)
                .limit(MOST_REUSES)
                .toList();
        if (reuses.isEmpty() || Agency.isDisclosed(dossier)) {
            return List.of();
        }
        Map<String, Finding> byReviewer = new LinkedHashMap<>();
        reviews(dossier)
                .forEach(review -> reuses.stream()
                        .filter(reuse -> isBy(review, reuse.theirName()))
                        .findFirst()
                        .ifPresent(reuse -> byReviewer.putIfAbsent(reuse.theirName(), finding(review, reuse))));
        return byReviewer.values().stream().limit(MOST).toList();
    }

    private static Stream<Review> reviews(Dossier dossier) {
        return Sides.pages(dossier).stream()
                .flatMap(page -> page.claims(Review.class))
                .filter(review -> review.reviewer() != null)
                .limit(MOST_REVIEWS);
    }

    private static boolean isBy(Review review, String name) {
        String reviewer = Objects.requireNonNullElse(review.reviewer(), "");
        return Names.isFull(reviewer) && Names.compare(reviewer, name).fits();
    }

    private Finding finding(Review review, Reuse reuse) {
        String reviewer = Objects.requireNonNullElse(review.reviewer(), "");
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Reviewer is another candidate: " + Sides.quoted(reviewer) + " on "
                        + review.evidence().site().label() + ", and " + Sides.quoted(reuse.theirName()) + " on "
                        + Sides.where(reuse.theirs(), review.evidence()) + " with the same "
                        + what(reuse),
                "The review stands on this candidate's page; what the two have in common is a finding of its own.",
                List.of(new Finding.Feature("Name", reviewer, reuse.theirName(), "agrees")),
                List.of(review.evidence(), reuse.theirs()));
    }

    private static String what(Reuse reuse) {
        return switch (reuse) {
            case Reuse.SharedPassage passage -> "text";
            case Reuse.SharedPicture picture -> "picture";
            case Reuse.SharedContact contact -> "contact";
            case Reuse.SharedTemplate template -> "text";
            case Reuse.SharedLayout layout -> "layout";
            case Reuse.SharedArtefact artefact -> artefact.kind();
        };
    }
}
