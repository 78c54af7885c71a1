package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.Covered;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.fingerprint.KnownTexts;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.fingerprint.Passages;
import dev.plumbline.scraper.fingerprint.ReuseThreshold;
import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import dev.plumbline.scraper.rule.Reuse.SharedTemplate;
import dev.plumbline.scraper.rule.Reuse.Template;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds which of a candidate's passages are the text of a template, and the earliest other holder of each. */
@Component
class TemplateReuse {
    /** Other holders that are compared, the earliest first, until one shares enough. */
    private static final int COMPARED = 5;

    private static final Set<KnownText.Kind> BOILERPLATE = Set.of(KnownText.Kind.BOILERPLATE);

    private final TemplateUseRepository uses;
    private final PassageRepository passages;
    private final KnownTextBook book;

    TemplateReuse(TemplateUseRepository uses, PassageRepository passages, KnownTextBook book) {
        this.uses = uses;
        this.passages = passages;
        this.book = book;
    }

    /** An other holder and the words in common. */
    private record Match(StoredPassage other, Overlap overlap) {}

    Map<SharedTemplate, UUID> find(int team, Collection<UUID> profiles, List<Reading> latest) {
        List<TemplateUseRepository.Use> used = uses.ofProfiles(team, profiles);
        if (used.isEmpty()) {
            return Map.of();
        }
        KnownTexts known = book.of(team);
        Map<String, Claim> claims = new HashMap<>();
        latest.stream()
                .flatMap(reading -> Passages.of(reading).stream())
                .forEach(passage -> claims.putIfAbsent(passage.text(), passage.claim()));
        Map<Long, StoredPassage> mine = new HashMap<>();
        passages.byId(
                        team,
                        used.stream().map(TemplateUseRepository.Use::passage).toList())
                .forEach(passage -> mine.put(passage.id(), passage));
        Map<UUID, TemplateUseRepository.Spread> spread = uses
                .spread(
                        team,
                        used.stream().map(TemplateUseRepository.Use::template).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(TemplateUseRepository.Spread::template, each -> each));
        Map<SharedTemplate, UUID> shared = new LinkedHashMap<>();
        for (TemplateUseRepository.Use use : used) {
            KnownText template = known.get(use.template());
            StoredPassage passage = mine.get(use.passage());
            TemplateUseRepository.Spread wide = spread.get(use.template());
            @Nullable Claim claim = passage == null ? null : claims.get(passage.text());
            if (template != null && passage != null && claim != null && wide != null) {
                match(team, template, passage, profiles, known)
                        .ifPresent(match -> shared.put(
                                shared(claim, passage, match, template, wide),
                                match.other().candidate()));
            }
        }
        return shared;
    }

    private Optional<Match> match(
            int team, KnownText template, StoredPassage mine, Collection<UUID> profiles, KnownTexts known) {
        Covered covered = known.in(mine.text(), mine.own());
        List<StoredPassage> others =
                passages.byId(team, uses.earliest(team, template.id(), profiles, COMPARED)).stream()
                        .sorted(Comparator.comparing(StoredPassage::firstSeen).thenComparingLong(StoredPassage::id))
                        .toList();
        if (template.kind() == KnownText.Kind.UNKNOWN) {
            return others.stream()
                    .map(other -> new Match(other, covered.without(compare(mine, other), Covered.NAMED)))
                    .filter(match -> ReuseThreshold.isReuse(match.overlap()))
                    .findFirst();
        }
        int words = covered.without(compare(mine, mine), BOILERPLATE).words();
        return words < Passages.MIN_WORDS
                ? Optional.empty()
                : others.stream().findFirst().map(other -> new Match(other, compare(mine, other)));
    }

    private static Overlap compare(StoredPassage mine, StoredPassage other) {
        return TextComparison.compare(mine.text(), mine.own(), other.text(), other.own());
    }

    private static SharedTemplate shared(
            Claim claim, StoredPassage mine, Match match, KnownText template, TemplateUseRepository.Spread wide) {
        StoredPassage other = match.other();
        return new SharedTemplate(
                new SharedPassage(
                        claim,
                        other.evidence(),
                        other.name(),
                        mine.firstSeen(),
                        other.firstSeen(),
                        mine.text(),
                        other.text(),
                        match.overlap()),
                new Template(template.kind(), template.label(), wide.accounts(), wide.sites(), wide.firstSeen()));
    }
}
