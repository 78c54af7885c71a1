package dev.plumbline.scraper.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What several rules need to have computed from one dossier, made when the first of them asks and let go with the dossier. It holds
 * one value a class and says nothing of its own: two dossiers of the same facts are equal, whatever was computed from them.
 */
public final class Derived {
    private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

    Derived() {}

    /** The value of a class; two threads that ask at once may both make it, and then both have the first. */
    <V> V get(Class<V> kind, Supplier<V> make) {
        Object known = values.get(kind);
        if (known == null) {
            V made = make.get();
            Object first = values.putIfAbsent(kind, made);
            known = first == null ? made : first;
        }
        return kind.cast(known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Derived;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "Derived";
    }
}
