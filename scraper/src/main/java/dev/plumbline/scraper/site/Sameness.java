package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When two claims of one page say the same. */
final class Sameness {
    private Sameness() {}

    /** Equal for two claims that say the same; of what a person has once, equal for any two of the kind. */
    static Object of(Claim claim) {
        return switch (claim) {
            case Claim.Name one -> one.getClass();
            case Claim.Handle one -> one.getClass();
            case Claim.AccountId one -> one.getClass();
            case Claim.Headline one -> one.getClass();
            case Claim.Bio one -> one.getClass();
            case Claim.Place one -> one.getClass();
            case Claim.TimeZone one -> one.getClass();
            case Claim.Rate one -> one.getClass();
            case Claim.MemberSince one -> one.getClass();
            case Claim.LastActive one -> one.getClass();
            case Claim.Avatar one -> one.getClass();
            case Claim.StatedNationality one -> one.getClass();
            case Claim.Layout one -> one.getClass();
            case Claim.Language language -> key(claim, language.language());
            case Claim.Skill skill -> key(claim, skill.skill());
            case Claim.Job job -> entry(claim, job.text(), job.organisation(), job.title(), job.period());
            case Claim.Education school ->
                entry(claim, school.text(), school.school(), school.degree(), school.period());
            case Claim.Certificate certificate -> key(claim, certificate.text());
            case Claim.PortfolioItem item -> key(claim, item.title());
            case Claim.Review review -> key(claim, review.text());
            case Claim.Link link -> key(claim, link.url().canonical());
            case Claim.Email email -> key(claim, email.address());
            case Claim.Phone phone -> key(claim, phone.e164() == null ? digits(phone.text()) : phone.e164());
            case Claim.Wallet wallet -> List.of(Claim.Wallet.class, wallet.address());
            case Claim.Badge badge -> key(claim, badge.text());
            case Claim.Stat stat -> key(claim, stat.label());
            case Claim.Tracker tracker -> key(claim, tracker.trackerId());
        };
    }

    private static Object key(Claim claim, String words) {
        return List.of(claim.getClass(), words.strip().toLowerCase(Locale.ROOT));
    }

    private static Object entry(
            Claim claim, String text, @Nullable String first, @Nullable String second, Object period) {
        return first == null && second == null
                ? key(claim, text)
                : Arrays.asList(claim.getClass(), lower(first), lower(second), period);
    }

    private static @Nullable String lower(@Nullable String words) {
        return words == null ? null : words.toLowerCase(Locale.ROOT);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
