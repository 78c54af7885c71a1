package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import java.util.Optional;

/** The account's name as its address has it. */
final class Handles {
    private Handles() {}

    /** Where no better place says it. */
    static void read(Page page, Claims claims) {
        if (claims.has(Claim.Handle.class)) {
            return;
        }
        Optional<String> name =
                Hosts.of(page.url()).map(host -> host.name(page.url())).orElseGet(() -> WebAccount.name(page.url()));
        name.filter(Handles::isHandle)
                .ifPresent(handle -> claims.add(
                        Spot.visible(page, handle, page.document().body(), Origin.URL),
                        evidence -> new Claim.Handle(handle, evidence)));
    }

    static boolean isHandle(String text) {
        return text.length() >= 2
                && text.length() <= 60
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-~".indexOf(c) >= 0)
                && text.chars().anyMatch(Character::isLetter);
    }
}
