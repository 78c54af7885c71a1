package dev.plumbline.portal.watch.api;

import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.portal.watch.WatchCheck;
import dev.plumbline.portal.watch.WatchHow;
import dev.plumbline.scraper.watch.TextCheck;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A text that somebody marked on a page, compared with the team's lists. */
@RestController
@RequestMapping("/api/v1/watchlists/check")
class CheckController {
    private final WatchCheck checks;

    CheckController(WatchCheck checks) {
        this.checks = checks;
    }

    /** The text: 1 to 2,000 characters. */
    record CheckBody(@Nullable String text) {}

    /**
     * An entry that the text names.
     *
     * @param list as the team calls it
     * @param href the list's screen in the portal
     * @param entry as people call it
     * @param quote the words of the text
     * @param kind what was compared: {@code name}, {@code email}, {@code phone}, {@code handle}, {@code domain}, {@code wallet},
     *     {@code text}, {@code ip-range}
     * @param why why both are taken for the same
     */
    record Hit(UUID listId, String list, String href, String entry, String quote, String kind, String why) {
        static Hit of(TextCheck.Hit hit) {
            return new Hit(
                    hit.on().list(),
                    hit.on().listName(),
                    "/watchlists/" + hit.on().list(),
                    hit.on().entry().label(),
                    hit.said(),
                    WatchHow.kind(hit.matter()),
                    WatchHow.sentence(hit));
        }
    }

    /**
     * How much was compared.
     *
     * @param names sequences of words that were screened as names
     * @param others addresses, numbers, wallets, accounts and hosts
     * @param leftOut sequences of words that were too many to be screened
     */
    record Compared(int names, int others, int leftOut) {}

    /** Nothing found says only that nothing marked stands on the team's lists. */
    record CheckAnswer(List<Hit> hits, Compared compared) {
        static CheckAnswer of(TextCheck check) {
            return new CheckAnswer(
                    check.hits().stream().map(Hit::of).toList(),
                    new Compared(check.names(), check.others(), check.leftOut()));
        }
    }

    /** Compares a text with all lists; it is kept nowhere, and the audit notes only that somebody asked. */
    @PostMapping
    @Needs(Action.READ)
    CheckAnswer check(Member member, @RequestBody CheckBody body) {
        return CheckAnswer.of(checks.check(member, Objects.requireNonNullElse(body.text(), "")));
    }
}
