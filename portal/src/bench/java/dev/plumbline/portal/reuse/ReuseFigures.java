package dev.plumbline.portal.reuse;

import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How much of what was reused is found, how often texts of people who never met are taken for reuse, and what it costs,
 * at two sizes of the archive; Lucene's MinHash beside it on the same texts.
 */
public final class ReuseFigures {
    private static final int NEW = 1_000_000_000;

    private final boolean quick;
    private final Corpus corpus = new Corpus();
    private final int each;
    private final int strangers;

    private ReuseFigures(boolean quick) {
        this.quick = quick;
        this.each = quick ? 100 : 500;
        this.strangers = quick ? 1000 : 5000;
    }

    /** Prints the table. */
    public static void print() {
        new ReuseFigures(Boolean.getBoolean("bench.quick")).run();
    }

    private void run() {
        try (BenchPortal portal = new BenchPortal()) {
            Archive archive = new Archive(portal);
            if (quick) {
                at(archive, 0, 20_000, "20k", true);
            } else {
                at(archive, 0, 200_000, "200k", true);
                at(archive, 200_000, 1_000_000, "1m", false);
            }
        }
    }

    private void at(Archive archive, int from, int to, String size, boolean beside) {
        long nanos = archive.grow(corpus, to);
        Figure.print("ingest-" + size, (to - from) / (nanos / 1e9), "passages/s");
        Figure.print("bytes-per-passage-" + size, (double) archive.bytes("fingerprint") / to, "B");
        Figure.print("bytes-per-passage-with-text-" + size, (double) (archive.bytes("fingerprint") + archive.bytes("passage")) / to, "B");
        times(archive, size);
        int alarms = 0;
        for (int i = 0; i < strangers; i++) {
            alarms += archive.ask(corpus.text(stranger(i))).isEmpty() ? 0 : 1;
        }
        Figure.print("false-alarms-" + size, (double) alarms / strangers, "ratio");
        for (String kind : Copier.KINDS) {
            Figure.print("recall-" + kind + "-" + size, found(kind, to, (text, source) -> archive.ask(text).contains(source)), "ratio");
        }
        captures(archive, size, to);
        if (beside) {
            yardstick(to, size);
        }
    }

    private void yardstick(int to, String size) {
        try (MinHashYardstick lucene = new MinHashYardstick(corpus, to)) {
            List<Integer> nearest = new ArrayList<>();
            for (int i = 0; i < strangers; i++) {
                nearest.add(lucene.ask(corpus.text(stranger(i))).values().stream()
                        .mapToInt(n -> n)
                        .max()
                        .orElse(0));
            }
            nearest.sort(null);
            int cut = Math.max(MinHashYardstick.FEWEST, nearest.get(strangers - 1 - strangers / 1000) + 1);
            for (String kind : Copier.KINDS) {
                double found = found(kind, to, (text, source) -> shares(lucene.ask(text), source, cut));
                Figure.print("recall-" + kind + "-" + size + "/lucene-minhash", found, "ratio");
            }
        }
    }

    private static boolean shares(Map<Integer, Integer> shared, int source, int cut) {
        return source < 0
                ? shared.values().stream().anyMatch(n -> n >= cut)
                : shared.getOrDefault(source, 0) >= cut;
    }

    /** Whether a text is found to share something with a source; with anything at all where the source is negative. */
    private interface Engine {
        boolean finds(String text, int source);
    }

    /** The share that is found; of the fills of a template, the share of which no pair is made. */
    private double found(String kind, int to, Engine engine) {
        Copier copier = new Copier(new BioWriter(kind.hashCode()), kind.hashCode());
        SplittableRandom random = new SplittableRandom(kind.hashCode());
        int right = 0;
        for (int i = 0; i < each; i++) {
            int source = source(random, to);
            right += kind.equals("template")
                    ? engine.finds(corpus.fill(NEW + i), -1) ? 0 : 1
                    : engine.finds(copier.reused(kind, corpus.text(source)), source) ? 1 : 0;
        }
        return (double) right / each;
    }

    private int source(SplittableRandom random, int to) {
        int source = random.nextInt(to);
        return corpus.isFill(source) ? source + 1 : source;
    }

    /** Odd, so never a fill. */
    private static int stranger(int i) {
        return NEW + 1 + 2 * i;
    }

    /** What a capture takes more: a page with a bio and five projects that nobody else has. */
    private void captures(Archive archive, String size, int to) {
        int warm = 50;
        long[] nanos = new long[each];
        for (int i = 0; i < warm + each; i++) {
            int first = 6 * i;
            List<String> texts = IntStream.range(first, first + 6)
                    .mapToObj(n -> corpus.text(stranger(2 * strangers + to + n)))
                    .toList();
            long took = archive.capture(NEW + to + i, texts);
            if (i >= warm) {
                nanos[i - warm] = took;
            }
        }
        Figure.times("capture-more", size, nanos);
    }

    private void times(Archive archive, String size) {
        int warm = 2000;
        long[] nanos = new long[strangers];
        for (int i = 0; i < warm + strangers; i++) {
            long took = archive.time(corpus.text(stranger(strangers + i)));
            if (i >= warm) {
                nanos[i - warm] = took;
            }
        }
        Figure.times("query", size, nanos);
    }
}
