package dev.plumbline.portal.privacy;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateChanged;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.finding.FindingsChanged;
import dev.plumbline.portal.reuse.Reuses;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Erases a person, in one transaction: whatever stops the portal, the person is there whole or is gone with a
 * certificate. What is there now goes, and not only what was there when it was asked for.
 */
@Component
class ErasureWork {
    private final ErasureRepository erasures;
    private final PersonRepository people;
    private final Impacts impacts;
    private final EraseRepository erase;
    private final Reuses reuses;
    private final PrivacySettings settings;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    ErasureWork(
            ErasureRepository erasures,
            PersonRepository people,
            Impacts impacts,
            EraseRepository erase,
            Reuses reuses,
            PrivacySettings settings,
            TeamTurn turn,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.erasures = erasures;
        this.people = people;
        this.impacts = impacts;
        this.erase = erase;
        this.reuses = reuses;
        this.settings = settings;
        this.turn = turn;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Erases, unless that is done or off. */
    void run(int team, UUID id) {
        transactions.run(team, () -> {
            turn.take(team);
            erasures.find(team, id)
                    .filter(erasure -> erasure.state() == Erasure.State.CONFIRMED)
                    .ifPresent(erasure -> run(team, erasure));
        });
    }

    private void run(int team, Erasure erasure) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Impact erased = people.find(team, erasure.candidate())
                .map(person -> erase(team, erasure, person, now))
                .orElseGet(() -> new Impact(Map.of()));
        Certificate certificate = Certificate.of(team, erasure, erased, now);
        byte[] hash = certificate.sha256();
        erasures.done(team, erasure.id(), certificate.json(), hash, now);
        events.publishEvent(new FindingsChanged(team, erasure.candidate()));
        events.publishEvent(new PrivacyChanged(team));
        audit.addOwn(
                team,
                "person-erased",
                "erasure/" + erasure.id(),
                Map.of("certificate", HexFormat.of().formatHex(hash)));
    }

    private Impact erase(int team, Erasure erasure, Person person, Instant now) {
        List<String> apart = settings.get(team).keptApart();
        Impact impact = impacts.of(team, person);
        List<String> names = erase.names(team, person);
        erase.keepApart(team, erasure.id(), person, apart, now, PrivacySetting.YEARS_APART);
        erase.deleteRecords(team, person);
        erase.deleteFindings(team, person);
        erase.deleteAnswers(team, person);
        erase.deleteCaptures(team, person);
        erase.unname(team, person);
        person.profiles().forEach(profile -> reuses.forget(team, profile));
        erase.deleteAccounts(team, person);
        erase.strike(team, names);
        person.others().forEach(other -> events.publishEvent(new CandidateChanged(team, other)));
        person.elsewhere()
                .forEach(finding -> audit.addOwn(
                        team,
                        "finding-withdrawn",
                        "finding/" + finding,
                        Map.of("erasure", erasure.id().toString())));
        return impact;
    }
}
