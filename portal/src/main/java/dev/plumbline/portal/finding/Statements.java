package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.ui.Relation;
import dev.plumbline.portal.base.ui.Statement;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.document.DocumentPage;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.record.RecordRow;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding's evidence as statements with marks: the words that differ, or the numbered words that are the same. */
public final class Statements {
    private static final int SHORT_QUOTE = 80;

    /** Results of features that do not differ. */
    private static final Set<String> FIT = Set.of("agrees", "compatible", "not compared");

    private Statements() {}

    /** How the finding's statements stand to each other. */
    public static Relation relation(FindingDetail detail) {
        if (detail.compared().isEmpty()) {
            return Relation.BESIDE;
        }
        Standing standing =
                RuleTexts.of(detail.row().rule()).map(RuleInfo::standing).orElse(Standing.DIFFER);
        return switch (standing) {
            case DIFFER -> Relation.DIFFERS;
            case SAME -> Relation.REUSED;
            case BESIDE, ALONE -> Relation.BESIDE;
        };
    }

    /** The statements in the finding's order. */
    public static List<Statement> of(FindingDetail detail, Map<UUID, String> names) {
        Relation relation = relation(detail);
        List<Statement> statements = new ArrayList<>();
        for (int n = 0; n < detail.evidence().size(); n++) {
            FindingDetail.Said said = detail.evidence().get(n);
            UUID by = said.capturedBy();
            Statement plain = of(said.evidence(), by == null ? null : names.get(by));
            statements.add(plain.marked(
                    switch (relation) {
                        case REUSED -> same(detail, n);
                        case DIFFERS -> differing(detail, n);
                        case BESIDE -> List.of();
                    }));
        }
        return statements;
    }

    /** One piece of evidence without marks. */
    public static Statement of(Evidence evidence, @Nullable String capturedBy) {
        return new Statement(
                evidence.prefix(),
                evidence.quote(),
                evidence.suffix(),
                List.of(),
                evidence.site().label(),
                place(evidence),
                evidence.capturedAt(),
                capturedBy,
                kept(evidence),
                evidence.url().toString());
    }

    /** The source and the place in it, in words: {@code Okta System Log, row 17}. */
    public static String source(Evidence evidence) {
        String label = evidence.site().label();
        return RecordRow.isRow(evidence) ? label + ", " + place(evidence) : label;
    }

    private static String place(Evidence evidence) {
        if (RecordRow.isRow(evidence)) {
            return evidence.cssPath().replace('-', ' ');
        }
        OptionalInt page = DocumentPage.pageOf(evidence.url(), evidence.cssPath());
        return page.isPresent() ? "page " + page.getAsInt() : "";
    }

    private static Statement.@Nullable Kept kept(Evidence evidence) {
        if (RecordRow.isRow(evidence)) {
            return new Statement.Kept("records/" + evidence.capture(), Words.say("statement.openImport"));
        }
        return Captured.capture(evidence)
                .map(capture -> new Statement.Kept("captures/" + capture, Words.say("statement.openCapture")))
                .orElse(null);
    }

    private static List<Statement.Part> same(FindingDetail detail, int n) {
        if (detail.evidence().size() < 2) {
            return List.of();
        }
        String first = detail.evidence().getFirst().evidence().quote();
        String quote = detail.evidence().get(n).evidence().quote();
        List<Statement.Part> equal = equal(detail, quote);
        if (!equal.isEmpty()) {
            return equal;
        }
        String other = n == 0 ? detail.evidence().get(1).evidence().quote() : first;
        if (quote.strip().equalsIgnoreCase(other.strip())) {
            return List.of(new Statement.Part(0, quote.length(), 1));
        }
        Overlap overlap = n == 0 ? TextComparison.compare(quote, other) : TextComparison.compare(first, quote);
        List<Overlap.Span> spans = n == 0 ? overlap.leftSpans() : overlap.rightSpans();
        List<Statement.Part> parts = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            parts.add(new Statement.Part(spans.get(i).from(), spans.get(i).to(), i + 1));
        }
        parts.sort(Comparator.comparingInt(Statement.Part::from));
        return parts;
    }

    /** The words that a rule found equal, numbered; empty where it compared the texts as a whole. */
    private static List<Statement.Part> equal(FindingDetail detail, String quote) {
        List<Statement.Part> parts = new ArrayList<>();
        int number = 0;
        for (Finding.Feature feature : detail.compared()) {
            if (feature.result().equals("equal")) {
                number++;
                add(parts, quote, feature.left(), number);
                add(parts, quote, feature.right(), number);
            }
        }
        parts.sort(Comparator.comparingInt(Statement.Part::from));
        return parts;
    }

    private static List<Statement.Part> differing(FindingDetail detail, int n) {
        String quote = detail.evidence().get(n).evidence().quote();
        List<Statement.Part> parts = new ArrayList<>();
        for (Finding.Feature feature : detail.compared()) {
            if (!FIT.contains(feature.result())) {
                add(parts, quote, feature.left(), 0);
                add(parts, quote, feature.right(), 0);
            }
        }
        if (parts.isEmpty() && quote.length() <= SHORT_QUOTE) {
            parts.add(new Statement.Part(0, quote.length(), 0));
        }
        parts.sort(Comparator.comparingInt(Statement.Part::from));
        return parts;
    }

    private static void add(List<Statement.Part> parts, String quote, String words, int number) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        String text = quote.toLowerCase(Locale.ROOT);
        int from = sought.isEmpty() || text.length() != quote.length() ? -1 : text.indexOf(sought);
        int to = from + sought.length();
        if (from >= 0 && parts.stream().noneMatch(part -> part.from() < to && from < part.to())) {
            parts.add(new Statement.Part(from, to, number));
        }
    }
}
