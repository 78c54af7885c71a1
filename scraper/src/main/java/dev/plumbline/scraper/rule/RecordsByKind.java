package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.record.EmployerRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a dossier by kind, so that a rule over ten payments does not walk fifty thousand sign-ins. */
record RecordsByKind(Map<Class<?>, List<EmployerRecord>> byKind) {

    static RecordsByKind of(List<EmployerRecord> records) {
        return new RecordsByKind(records.stream().collect(Collectors.groupingBy(EmployerRecord::getClass)));
    }

    <R extends EmployerRecord> Stream<R> of(Class<R> kind) {
        return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
    }
}
