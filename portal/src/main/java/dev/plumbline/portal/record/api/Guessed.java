package dev.plumbline.portal.record.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.scraper.record.Field;
import dev.plumbline.scraper.record.Mapping;
import dev.plumbline.scraper.record.Preview;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mapping that was guessed for a file, where nothing is left for a person to decide. */
final class Guessed {
    private Guessed() {}

    /**
     * The mapping, with the zone and the way of dates that were given.
     *
     * @throws Problem 422 with what is to be decided
     */
    static Mapping mapping(Preview preview, @Nullable String zone, @Nullable String datePattern) {
        if (!preview.missing().isEmpty()) {
            throw new Problem(
                    422,
                    "columns-missing",
                    "No column was found for: "
                            + preview.missing().stream().map(Field::label).collect(Collectors.joining(", "))
                            + ". Name it in the file's first row, or import the file in the portal, where columns can be picked.");
        }
        if (!preview.ambiguous().isEmpty() && datePattern == null) {
            throw new Problem(
                    422,
                    "dates-ambiguous",
                    String.join(" ", preview.ambiguous()) + " Say so with datePattern=dd/MM/yyyy or MM/dd/yyyy.");
        }
        Mapping guessed = preview.mapping();
        try {
            return new Mapping(
                    guessed.format(),
                    guessed.kind(),
                    guessed.columns(),
                    zone == null ? guessed.zone() : ZoneId.of(zone),
                    datePattern == null ? guessed.datePattern() : datePattern,
                    guessed.decimalSign());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Problem(
                    400,
                    "mapping-wrong",
                    "zone is like Europe/Berlin, datePattern like dd/MM/yyyy; one of them is not.");
        }
    }
}
