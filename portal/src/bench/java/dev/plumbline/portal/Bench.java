package dev.plumbline.portal;

import dev.plumbline.portal.finding.DeskFigures;
import dev.plumbline.portal.reuse.ReuseFigures;
import dev.plumbline.portal.watch.RetroFigures;
import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark of a name; without a name, lists them; other modules have others. */
public final class Bench {
    private static final Map<String, Runnable> ALL = new TreeMap<>(Map.of(
            "desk", DeskFigures::print, "reuse", ReuseFigures::print, "screening", RetroFigures::print));

    private Bench() {}

    public static void main(String[] arguments) {
        String name = System.getProperty("bench", "");
        Runnable found = ALL.get(name);
        if (found != null) {
            found.run();
        } else if (name.isEmpty()) {
            ALL.keySet().forEach(known -> System.out.println("./mvnw -Pbench -Dbench=" + known));
        }
    }
}
