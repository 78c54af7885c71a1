package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.scraper.fingerprint.CommonText;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.fingerprint.KnownTexts;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.RareShingles;
import dev.plumbline.scraper.fingerprint.ReuseThreshold;
import dev.plumbline.scraper.fingerprint.Shingles;
import dev.plumbline.scraper.fingerprint.TextComparison;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Moves a text from the fingerprints to the templates when more passages keep one of its shingles than the cap, in the
 * transaction that brings the one too many: from then on a copy costs one row, and is met whatever the counts say.
 */
@Component
class TemplateKeeping {
    /** Holders from which a template's text is taken. */
    private static final int SAMPLE = 40;

    /** Holders looked through when a text becomes a template; more have not got a fifth of its shingles each. */
    private static final int MOST = 5000;

    private final TemplateUseRepository uses;
    private final PassageRepository passages;
    private final KnownTextRepository texts;
    private final KnownTextBook book;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    TemplateKeeping(
            TemplateUseRepository uses,
            PassageRepository passages,
            KnownTextRepository texts,
            KnownTextBook book,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.uses = uses;
        this.passages = passages;
        this.texts = texts;
        this.book = book;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Looks at passages that were just kept.
     *
     * @param fresh by id
     * @param shingles that were stored of them
     */
    void kept(int team, Map<Long, NewPassage> fresh, Set<Long> shingles) {
        if (!shingles.isEmpty()) {
            List<Long> over = new ArrayList<>(uses.crossed(team, array(shingles), RareShingles.MAX_FREQUENCY));
            while (!over.isEmpty()) {
                over.removeAll(crossing(team, over.getFirst()));
            }
        }
        note(team, fresh);
    }

    /** Follows a profile whose passages were seen earlier than was known. */
    void redate(int team, UUID profile) {
        uses.redate(team, profile);
    }

    private void note(int team, Map<Long, NewPassage> fresh) {
        KnownTexts known = book.of(team);
        List<TemplateUseRepository.Use> found = List.copyOf(fresh.entrySet()).parallelStream()
                .flatMap(passage -> known
                        .in(passage.getValue().text(), passage.getValue().own())
                        .templates()
                        .stream()
                        .map(template -> new TemplateUseRepository.Use(template.id(), passage.getKey())))
                .toList();
        if (!found.isEmpty()) {
            uses.insert(team, found);
        }
    }

    /** Makes a template of the text around a shingle, where there is one, and returns the shingles that are done with. */
    private Set<Long> crossing(int team, long shingle) {
        List<StoredPassage> sample = passages.byId(team, uses.holders(team, new long[] {shingle}, SAMPLE)).stream()
                .sorted(Comparator.comparing(StoredPassage::firstSeen).thenComparingLong(StoredPassage::id))
                .toList();
        String text = CommonText.of(sample.stream()
                .map(holder -> new CommonText.Holder(holder.text(), holder.own()))
                .toList());
        List<String> own =
                sample.getFirst().own().stream().filter(text::contains).toList();
        if (Passages.isShort(text)) {
            // A turn of phrase that many have: from now on its count keeps it from being stored.
            uses.forget(team, new long[] {shingle});
            return Set.of(shingle);
        }
        Set<Long> shingles = Arrays.stream(Shingles.of(text, own)).boxed().collect(Collectors.toSet());
        shingles.add(shingle);
        UUID id = ids.next();
        texts.insertTemplate(team, id, text, own, clock.instant());
        move(team, new KnownText(id, KnownText.Kind.UNKNOWN, KnownTextRepository.UNKNOWN, text, own), array(shingles));
        book.changed(team);
        return shingles;
    }

    private void move(int team, KnownText template, long[] shingles) {
        List<StoredPassage> users = passages.byId(team, uses.holders(team, shingles, MOST)).stream()
                .filter(holder -> ReuseThreshold.isReuse(
                        TextComparison.compare(holder.text(), holder.own(), template.text(), template.own())))
                .toList();
        uses.forget(team, shingles);
        if (!users.isEmpty()) {
            uses.insert(
                    team,
                    users.stream()
                            .map(user -> new TemplateUseRepository.Use(template.id(), user.id()))
                            .toList());
            events.publishEvent(new KnownTextsChanged(
                    team, users.stream().map(StoredPassage::candidate).collect(Collectors.toSet())));
        }
    }

    private static long[] array(Collection<Long> shingles) {
        return shingles.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
