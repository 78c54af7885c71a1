package dev.plumbline.scraper.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Memory that a page asks for while it is read, and that its reading keeps, beside its parsed document. */
final class MemoryFigures {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MB = 1 << 20;
    private static final int PAGES = 20;

    private MemoryFigures() {}

    static void print() {
        for (Map.Entry<String, Integer> size : AnalysisBenchmark.SIZES.entrySet()) {
            String html = new ProfilePage(7).html(size.getValue());
            Figure.print("memory-asked-" + size.getKey(), asked(() -> AnalysisBenchmark.read(html)), "MB/page");
            Figure.print(
                    "memory-asked-" + size.getKey() + "/parse", asked(() -> AnalysisBenchmark.parse(html)), "MB/page");
            Figure.print("memory-kept-" + size.getKey(), kept(() -> AnalysisBenchmark.read(html)), "MB/page");
            Figure.print(
                    "memory-kept-" + size.getKey() + "/parse", kept(() -> AnalysisBenchmark.parse(html)), "MB/page");
        }
    }

    private static double asked(Supplier<Object> work) {
        List<Object> results = new ArrayList<>();
        results.add(work.get());
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < PAGES; i++) {
            results.set(0, work.get());
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / MB / PAGES;
    }

    private static double kept(Supplier<Object> work) {
        List<Object> results = new ArrayList<>();
        results.add(work.get());
        long before = used();
        for (int i = 0; i < PAGES; i++) {
            results.add(work.get());
        }
        double kept = (used() - before) / MB / PAGES;
        results.clear();
        return kept;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
