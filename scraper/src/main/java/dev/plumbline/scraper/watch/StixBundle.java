package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A bundle of STIX 2.1: patterns that compare one value, and identities. Who made the objects of a bundle is no entry of it; markings
 * and relationships are none.
 */
final class StixBundle {
    private static final int MOST_IDENTITIES = 100_000;
    private static final Set<String> NO_ENTRIES =
            Set.of("marking-definition", "relationship", "sighting", "report", "grouping", "note", "opinion");

    private final Counted sink;
    private final Set<String> makers = new HashSet<>();
    private final Map<String, Identity> identities = new LinkedHashMap<>();

    private record Identity(int no, ListEntry entry) {}

    private StixBundle(Counted sink) {
        this.sink = sink;
    }

    static void read(BudgetReader text, Counted sink) throws IOException {
        StixBundle bundle = new StixBundle(sink);
        JsonObjects.inArrays(text, "objects", (no, object) -> {
            if (object != null) {
                bundle.take(no, object);
            }
        });
        for (Map.Entry<String, Identity> identity : bundle.identities.entrySet()) {
            if (!bundle.makers.contains(identity.getKey())) {
                sink.take(identity.getValue().no(), identity.getValue().entry());
            }
        }
    }

    private void take(int no, JsonNode object) throws dev.plumbline.scraper.record.UnreadableFile {
        String type = JsonObjects.text(object, "type");
        String maker = JsonObjects.text(object, "created_by_ref");
        if (!maker.isEmpty() && makers.size() < MOST_IDENTITIES) {
            makers.add(maker);
        }
        if (object.path("revoked").asBoolean(false)) {
            sink.refuse(no, "Whoever published it has revoked it.");
        } else if (type.equals("identity")) {
            identity(no, object);
        } else if (type.equals("indicator")) {
            pattern(no, object);
        } else if (!NO_ENTRIES.contains(type)) {
            sink.refuse(no, "“" + type + "” is nothing that a profile is compared with.");
        }
    }

    private void identity(int no, JsonNode object) {
        EntryKind kind = EntryKind.of(JsonObjects.text(object, "identity_class"));
        String id = JsonObjects.text(object, "id");
        if (identities.size() < MOST_IDENTITIES) {
            identities.put(
                    id,
                    new Identity(
                            no,
                            new EntryBuilder(id, kind)
                                    .name(JsonObjects.text(object, "name"))
                                    .remark(JsonObjects.text(object, "description"))
                                    .build()));
        }
    }

    private void pattern(int no, JsonNode object) throws dev.plumbline.scraper.record.UnreadableFile {
        EntryBuilder entry = new EntryBuilder(JsonObjects.text(object, "id"), EntryKind.OTHER)
                .remark(JsonObjects.text(object, "name") + ". " + JsonObjects.text(object, "description"))
                .until(JsonObjects.text(object, "valid_until"));
        boolean read = JsonObjects.text(object, "pattern_type").equals("stix")
                && StixPattern.read(JsonObjects.text(object, "pattern"), entry::identifier);
        if (read) {
            sink.take(no, entry.build());
        } else {
            sink.refuse(no, "Its pattern compares more than one value, or one that profiles do not show.");
        }
    }
}
