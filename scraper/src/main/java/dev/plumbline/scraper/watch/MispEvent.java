package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.capture.Table;
import dev.plumbline.scraper.record.BudgetReader;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The attributes of an event of MISP, those inside its objects among them. Which types are compared says {@code misp-types.csv}. */
final class MispEvent {
    private static final Map<String, Matter> TYPES = Table.rows(MispEvent.class, "misp-types.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getFirst(), row -> Matter.valueOf(row.get(1))));
    private static final Set<String> ORGANISATIONS = Set.of("target-org", "organization-name");

    private MispEvent() {}

    static void read(BudgetReader text, Counted sink) throws IOException {
        JsonObjects.inArrays(text, "Attribute", (no, attribute) -> {
            if (attribute != null) {
                take(no, attribute, sink);
            }
        });
    }

    private static void take(int no, JsonNode attribute, Counted sink) throws UnreadableFile {
        String type = JsonObjects.text(attribute, "type");
        Matter matter = TYPES.get(type);
        if (attribute.path("deleted").asBoolean(false)) {
            sink.refuse(no, "It was deleted from the event.");
        } else if (matter == null) {
            sink.refuse(no, "“" + type + "” is nothing that a profile is compared with.");
        } else if (matter == Matter.TEXT && !attribute.path("to_ids").asBoolean(false)) {
            sink.refuse(no, "The event says that this text is not for matching.");
        } else {
            EntryKind kind = matter != Matter.NAME
                    ? EntryKind.OTHER
                    : ORGANISATIONS.contains(type) ? EntryKind.ORGANISATION : EntryKind.PERSON;
            EntryBuilder entry = new EntryBuilder(JsonObjects.text(attribute, "uuid"), kind)
                    .remark(JsonObjects.text(attribute, "comment"));
            String value = JsonObjects.text(attribute, "value");
            sink.take(no, (matter == Matter.NAME ? entry.name(value) : entry.identifier(matter, value)).build());
        }
    }
}
