package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.scraper.fingerprint.CommonText;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.fingerprint.KnownTexts;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.RareShingles;
import dev.plumbline.scraper.fingerprint.ReuseThreshold;
import dev.plumbline.scraper.fingerprint.Shingled;
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
import java.util.TreeSet;
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
     * @param keys of the shingles that were stored of them
     */
    void kept(int team, Map<Long, Shingled> fresh, int[] keys) {
        if (keys.length > 0) {
            List<Integer> over = new ArrayList<>(uses.crossed(team, keys, RareShingles.MAX_FREQUENCY));
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

    private void note(int team, Map<Long, Shingled> fresh) {
        KnownTexts known = book.of(team);
        List<TemplateUseRepository.Use> found = List.copyOf(fresh.entrySet()).parallelStream()
                .flatMap(passage -> known.in(passage.getValue()).templates().stream()
                        .map(template -> new TemplateUseRepository.Use(template.id(), passage.getKey())))
                .toList();
        if (!found.isEmpty()) {
            uses.insert(team, found);
        }
    }

    /** Makes a template of the text around a shingle, where there is one, and returns the keys that are done with. */
    private Set<Integer> crossing(int team, int key) {
        List<StoredPassage> sample = passages.byId(team, uses.holders(team, new int[] {key}, SAMPLE)).stream()
                .sorted(Comparator.comparing(StoredPassage::firstSeen).thenComparingLong(StoredPassage::id))
                .toList();
        String text = CommonText.of(sample.stream()
                .map(holder -> new CommonText.Holder(holder.text(), holder.own()))
                .toList());
        List<String> own =
                sample.getFirst().own().stream().filter(text::contains).toList();
        if (Passages.isShort(text)) {
            // A turn of phrase that many have: from now on its count keeps it from being stored.
            uses.forget(team, new int[] {key});
            return Set.of(key);
        }
        Set<Integer> keys = Arrays.stream(Shingles.keys(Shingles.of(text, own)))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add(key);
        UUID id = ids.next();
        texts.insertTemplate(team, id, text, own, clock.instant());
        move(team, new KnownText(id, KnownText.Kind.UNKNOWN, KnownTextRepository.UNKNOWN, text, own), array(keys));
        book.changed(team);
        return keys;
    }

    private void move(int team, KnownText template, int[] keys) {
        List<StoredPassage> users = passages.byId(team, uses.holders(team, keys, MOST)).stream()
                .filter(holder -> ReuseThreshold.isReuse(
                        TextComparison.compare(holder.text(), holder.own(), template.text(), template.own())))
                .toList();
        uses.forget(team, keys);
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

    private static int[] array(Collection<Integer> keys) {
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }
}
