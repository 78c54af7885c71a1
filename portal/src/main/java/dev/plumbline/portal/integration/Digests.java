package dev.plumbline.portal.integration;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.Watchlists;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Tells members by mail how much waits for them, in the rhythm that each chose. */
@Service
public class Digests {
    private static final Duration SOON = Duration.ofDays(14);

    private final DigestRepository digests;
    private final MailServer mail;
    private final Inbox inbox;
    private final Watchlists watchlists;
    private final Directory directory;
    private final TenantTransaction transactions;
    private final Clock clock;
    private final String portal;

    Digests(
            DigestRepository digests,
            MailServer mail,
            Inbox inbox,
            Watchlists watchlists,
            Directory directory,
            TenantTransaction transactions,
            Clock clock,
            @Value("${plumbline.url}") String portal) {
        this.digests = digests;
        this.mail = mail;
        this.inbox = inbox;
        this.watchlists = watchlists;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
        this.portal = portal;
    }

    /** Whether whoever runs the portal named a mail server. */
    public boolean isMailSetUp() {
        return mail.isSetUp();
    }

    /** What a member chose. */
    public Digest of(Member member) {
        return transactions
                .call(member.team(), () -> digests.find(member.team(), member.id()))
                .orElseGet(() -> new Digest(member.id(), DigestRhythm.NEVER, ZoneOffset.UTC, null, ""));
    }

    /** Chooses for oneself. */
    public void choose(Member member, DigestRhythm rhythm, ZoneId zone) {
        member.require(Action.READ);
        transactions.run(member.team(), () -> {
            if (rhythm == DigestRhythm.NEVER) {
                digests.remove(member.team(), member.id());
            } else {
                digests.choose(member.team(), member.id(), rhythm, zone);
            }
        });
    }

    /**
     * Sends a member what one would get now, even where nothing waits.
     *
     * @throws Problem 502 where the mail server does not take it
     */
    public void sendNow(Member member) {
        member.require(Action.READ);
        Account account = directory.account(member.id()).orElseThrow(Problem::notFound);
        String trouble = send(account, text(member));
        if (!trouble.isEmpty()) {
            throw new Problem(
                    502, "mail-not-sent", trouble + " Whoever runs the portal can look at its mail settings.");
        }
    }

    /** Sends what is due; what a mail server does not take is tried again the next time, that day. */
    public void runAll() {
        if (mail.isSetUp()) {
            directory.teams().forEach(this::run);
        }
    }

    private void run(int team) {
        Instant now = clock.instant();
        transactions.call(team, () -> digests.all(team)).stream()
                .filter(digest -> digest.isDue(now))
                .forEach(digest -> directory
                        .account(digest.member())
                        .filter(Account::active)
                        .ifPresent(this::tell));
    }

    private void tell(Account account) {
        Member member = account.member();
        DigestText text = text(member);
        String trouble = text.isEmpty() ? "" : send(account, text);
        transactions.run(member.team(), () -> {
            if (trouble.isEmpty()) {
                digests.sent(member.team(), member.id(), clock.instant());
            } else {
                digests.failed(member.team(), member.id(), trouble);
            }
        });
    }

    private String send(Account account, DigestText text) {
        return mail.send(account.email(), text.subject(), text.text());
    }

    private DigestText text(Member member) {
        Instant soon = clock.instant().plus(SOON);
        long lists = member.may(Action.MANAGE_WATCHLISTS)
                ? watchlists.all(member).stream()
                        .filter(list -> !list.isOver(clock.instant()) && list.isOver(soon))
                        .count()
                : 0;
        return new DigestText(inbox.counts(member, FindingFilter.NONE), Math.toIntExact(lists), portal);
    }
}
