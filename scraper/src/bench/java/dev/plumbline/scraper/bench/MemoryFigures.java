package dev.plumbline.scraper.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    private static double asked(Runnable work) {
        work.run();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < PAGES; i++) {
            work.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / MB / PAGES;
    }

    private static double kept(Supplier<Object> work) {
        long before = used();
        List<Object> results = Stream.generate(work).limit(PAGES).toList();
        return (used() - before) / MB / results.size();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
