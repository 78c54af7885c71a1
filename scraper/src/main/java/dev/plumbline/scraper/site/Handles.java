package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import java.util.Optional;
import java.util.stream.IntStream;

/** The account's name as its address has it. */
public final class Handles {
    private static final int KEY = 16;
    private static final int CHANNEL = 24;

    private Handles() {}

    /** Where no better place says it. */
    public static void read(Page page, Claims claims) {
        if (claims.has(Claim.Handle.class)) {
            return;
        }
        Optional<String> name = claims.sites().adapter(page.url()).isPresent()
                ? written(page, claims.account().id())
                : Hosts.of(page.url()).map(host -> host.name(page.url())).orElseGet(() -> WebAccount.name(page.url()));
        name.filter(Handles::isHandle)
                .ifPresent(handle -> claims.add(
                        Spot.visible(page, handle, page.document().body(), Origin.URL),
                        evidence -> new Claim.Handle(handle, evidence)));
    }

    /** Of a site with an adapter: the part of the address that the account is, as it is written there. */
    private static Optional<String> written(Page page, String account) {
        return IntStream.range(0, 3)
                .mapToObj(page.url()::segment)
                .flatMap(Optional::stream)
                .map(part -> part.startsWith("@") ? part.substring(1) : part)
                .filter(part -> part.equalsIgnoreCase(account))
                .findFirst();
    }

    static boolean isHandle(String text) {
        return text.length() >= 2
                && text.length() <= 60
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-~".indexOf(c) >= 0)
                && text.chars().anyMatch(Character::isLetter)
                && !isKey(text);
    }

    /** An account's number in another form: {@code 6b1f0c2d9e8a7f5b4c3d2e1f}, YouTube's {@code UCa1b2…}. */
    private static boolean isKey(String text) {
        boolean hex = text.length() >= KEY && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hex || (text.length() == CHANNEL && text.startsWith("UC"));
    }
}
