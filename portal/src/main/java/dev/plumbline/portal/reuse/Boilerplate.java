package dev.plumbline.portal.reuse;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.finding.TextMarks;
import dev.plumbline.portal.finding.TextUnmarked;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.fingerprint.Covered;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.fingerprint.KnownTexts;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.ReuseThreshold;
import dev.plumbline.scraper.fingerprint.Shingles;
import dev.plumbline.scraper.fingerprint.TextComparison;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Texts of which a lead or admin said that they mean nothing. What rests on them is no finding while the mark stands;
 * taking it back brings the findings back, each under its key and so with people's answers.
 */
@Service
public class Boilerplate implements TextMarks {
    private static final List<String> RULES = List.of("passage-under-another-identity", "passage-from-template");
    private static final Set<KnownText.Kind> MARKED = Set.of(KnownText.Kind.BOILERPLATE);
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST = 5000;
    private static final int MOST_LISTED = 500;

    private final BoilerplateRepository marks;
    private final TextHolders holders;
    private final KnownTextBook book;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Boilerplate(
            BoilerplateRepository marks,
            TextHolders holders,
            KnownTextBook book,
            TeamTurn turn,
            TenantTransaction transactions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.marks = marks;
        this.holders = holders;
        this.book = book;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Marks a text.
     *
     * @throws Problem 400 where the text is a phrase or the reason is missing
     */
    public MarkedText mark(Member member, String text, String reason) {
        member.require(Action.DISMISS_EVERYWHERE);
        return keep(member, member.id(), text, reason);
    }

    @Override
    public boolean takes(String rule, String text) {
        return RULES.contains(rule) && !isPhrase(text.strip());
    }

    @Override
    public UUID mark(Member acting, UUID author, String text, String reason) {
        return keep(acting, author, text, reason).id();
    }

    private MarkedText keep(Member acting, UUID author, String text, String reason) {
        String words = text.strip();
        String why = reason.strip();
        if (isPhrase(words) || words.length() > LONGEST_TEXT) {
            throw invalid("Boilerplate has %d words or more, and at most %d characters: shorter text is a phrase."
                    .formatted(Passages.MIN_WORDS, LONGEST_TEXT));
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw invalid("Say in at most %d characters why this text means nothing.".formatted(LONGEST_REASON));
        }
        int team = acting.team();
        UUID id = ids.next();
        Instant now = clock.instant();
        return transactions.call(team, () -> {
            turn.take(team);
            marks.insert(team, id, words, why, author, now);
            book.changed(team);
            List<StoredPassage> holding = holders.of(team, words);
            Set<UUID> affected =
                    holding.stream().map(StoredPassage::candidate).collect(Collectors.toCollection(HashSet::new));
            Set<String> pages = holding.stream()
                    .map(holder -> holder.evidence().url().canonical())
                    .collect(Collectors.toSet());
            KnownTexts known = KnownTexts.RELEASED.with(
                    List.of(new KnownText(id, KnownText.Kind.BOILERPLATE, why, words, List.of())));
            List<BoilerplateRepository.Resting> resting = marks.quoting(team, pages, RULES, MOST).stream()
                    .filter(finding -> restsOn(known, finding.quotes()))
                    .toList();
            marks.rest(team, id, resting);
            resting.forEach(finding -> affected.add(finding.candidate()));
            audit.add(acting, "boilerplate-marked", "boilerplate/" + id, Map.of());
            events.publishEvent(new KnownTextsChanged(team, affected));
            return new MarkedText(id, words, why, author, now, resting.size(), null);
        });
    }

    /**
     * Takes a mark back.
     *
     * @throws Problem 404 where the team has no such mark, or it was taken back before
     */
    public void undo(Member member, UUID id) {
        member.require(Action.DISMISS_EVERYWHERE);
        int team = member.team();
        transactions.run(team, () -> {
            if (!end(team, member.id(), id)) {
                throw Problem.notFound();
            }
            audit.add(member, "boilerplate-undone", "boilerplate/" + id, Map.of());
        });
    }

    @Override
    public void lift(int team, UUID by, UUID mark) {
        if (end(team, by, mark)) {
            audit.addOwn(team, "boilerplate-undone", "boilerplate/" + mark, Map.of());
        }
    }

    private boolean end(int team, UUID by, UUID id) {
        turn.take(team);
        if (!marks.undo(team, id, by, clock.instant())) {
            return false;
        }
        book.changed(team);
        Set<UUID> affected = new HashSet<>(marks.candidates(team, id));
        marks.all(team, MOST_LISTED).stream()
                .filter(mark -> mark.id().equals(id))
                .flatMap(mark -> holders.of(team, mark.text()).stream())
                .forEach(holder -> affected.add(holder.candidate()));
        events.publishEvent(new KnownTextsChanged(team, affected));
        events.publishEvent(new TextUnmarked(team, id, by));
        return true;
    }

    private static boolean isPhrase(String words) {
        return Shingles.of(words, Set.of()).length < Passages.MIN_WORDS - 2;
    }

    /** The marks of a team, the newest first, those taken back too. */
    public List<MarkedText> all(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> marks.all(member.team(), MOST_LISTED));
    }

    private static boolean restsOn(KnownTexts known, List<String> quotes) {
        if (quotes.isEmpty()) {
            return false;
        }
        String mine = quotes.getFirst();
        Covered covered = known.in(mine, List.of());
        Overlap all = TextComparison.compare(mine, quotes.get(Math.min(1, quotes.size() - 1)));
        Overlap rest = covered.without(all, MARKED);
        return rest.words() < all.words() && !ReuseThreshold.isReuse(rest);
    }

    private static Problem invalid(String sentence) {
        return new Problem(400, "boilerplate-invalid", sentence);
    }
}
