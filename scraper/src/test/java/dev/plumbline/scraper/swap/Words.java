package dev.plumbline.scraper.swap;

import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse.SharedPassage;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rewrites every text of a dossier, however deep: claims, quotes, rows, names of others. */
final class Words {
    private final Rewrite rewrite;

    /** How one text is rewritten. */
    interface Rewrite {
        /**
         * The text in its place.
         *
         * @param holder the record that has it
         * @param component what the record calls it
         */
        String text(Class<?> holder, String component, String text);

        /** A location of a record; the same unless places are rewritten. */
        default Location location(Location location) {
            return location;
        }
    }

    Words(Rewrite rewrite) {
        this.rewrite = rewrite;
    }

    Dossier rewritten(Dossier dossier) {
        return (Dossier) record(dossier);
    }

    private @Nullable Object value(Class<?> holder, String component, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> rewrite.text(holder, component, text);
            case Location location -> rewrite.location(location);
            case SharedPassage shared -> compared((SharedPassage) record(shared));
            case Record inner -> record(inner);
            case List<?> list ->
                list.stream().map(one -> value(holder, component, one)).toList();
            case Set<?> set ->
                set.stream().map(one -> value(holder, component, one)).collect(Collectors.toSet());
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> rewritten = new LinkedHashMap<>();
                map.forEach((key, one) -> rewritten.put(key, value(holder, component, one)));
                yield rewritten;
            }
            default -> value;
        };
    }

    private Record record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = value(
                        record.getClass(),
                        components[i].getName(),
                        components[i].getAccessor().invoke(record));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SharedPassage compared(SharedPassage shared) {
        return new SharedPassage(
                shared.mine(),
                shared.theirs(),
                shared.theirName(),
                shared.mineFirstSeen(),
                shared.theirsFirstSeen(),
                shared.mineText(),
                shared.theirsText(),
                TextComparison.compare(shared.mineText(), shared.theirsText()));
    }
}
