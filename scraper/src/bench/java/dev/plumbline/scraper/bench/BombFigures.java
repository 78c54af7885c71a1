package dev.plumbline.scraper.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Markup that makes a parser repeat 300 open format elements for every paragraph: how soon and at what cost the reader gives up. */
final class BombFigures {
    private BombFigures() {}

    static void print() {
        print("bomb-0.4mb", 400_000);
        print("bomb-2mb", 2_000_000);
        print("bomb-4mb", 4_000_000);
        String small = bomb(400_000);
        print("bomb-0.4mb/parse", () -> AnalysisBenchmark.parse(small));
    }

    private static void print(String name, int length) {
        String html = bomb(length);
        print(name, () -> AnalysisBenchmark.read(html));
    }

    /** The better of three: the first is compiled on the way. */
    private static void print(String name, Runnable work) {
        double millis = Double.MAX_VALUE;
        double peak = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            double before =
                    heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            millis = Math.min(millis, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
            double most = heap().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            peak = Math.min(peak, (most - before) / (1 << 20));
        }
        Figure.print(name, millis, "ms");
        Figure.print(name + "-peak", peak, "MB");
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static String bomb(int length) {
        StringBuilder html = new StringBuilder(length + 8_000).append("<p>");
        for (int i = 0; i < 300; i++) {
            html.append("<b id=").append(i).append('>');
        }
        return html.append("<p>x".repeat(length / 4)).toString();
    }
}
