package dev.plumbline.portal.record;

import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.scraper.record.EmployerRecord;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The library's records as JSON, their kind beside them. */
final class RecordJson {
    private static final Map<String, Class<? extends EmployerRecord>> KINDS = Arrays.stream(
                    EmployerRecord.class.getPermittedSubclasses())
            .<Class<? extends EmployerRecord>>map(kind -> kind.asSubclass(EmployerRecord.class))
            .collect(Collectors.toUnmodifiableMap(RecordJson::kind, Function.identity()));

    private RecordJson() {}

    /** The record's kind: {@code sign-in}. */
    static String kind(EmployerRecord record) {
        return kind(record.getClass());
    }

    static String write(EmployerRecord record) {
        return LibraryJson.write(record);
    }

    static EmployerRecord read(String kind, String json) {
        return LibraryJson.read(json, Objects.requireNonNull(KINDS.get(kind), kind));
    }

    /** The person's name as that system has it; null where the row does not tell. */
    static @Nullable String name(EmployerRecord record) {
        return switch (record) {
            case EmployerRecord.SignIn row -> row.name();
            case EmployerRecord.Payment row -> row.name();
            case EmployerRecord.Shipment row -> row.name();
            case EmployerRecord.Meeting row -> row.name();
            case EmployerRecord.Engagement row -> row.name();
            case EmployerRecord.Software row -> null;
            // Its name is that of who vouches.
            case EmployerRecord.ReferenceContact row -> null;
        };
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
