package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.BudgetReader;
import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Entities of FollowTheMoney, one a line: persons, organisations and wallets; what ties them together is passed over. */
final class MoneyEntities {
    static final String WALLET = "CryptoWallet";

    private static final Map<String, EntryKind> KINDS = Map.of(
            "Person", EntryKind.PERSON,
            "Company", EntryKind.ORGANISATION,
            "Organization", EntryKind.ORGANISATION,
            "LegalEntity", EntryKind.ORGANISATION,
            "PublicBody", EntryKind.ORGANISATION,
            "Vessel", EntryKind.VESSEL,
            "Airplane", EntryKind.AIRCRAFT);

    private MoneyEntities() {}

    static EntryKind kind(String schema) {
        return KINDS.getOrDefault(schema, EntryKind.OTHER);
    }

    static void read(BudgetReader text, Counted sink) throws IOException {
        JsonObjects.inLines(text, (line, object) -> {
            String schema = object == null ? "" : JsonObjects.text(object, "schema");
            if (object == null) {
                sink.refuse(line, "This line is no JSON object.");
            } else if (!KINDS.containsKey(schema) && !schema.equals(WALLET)) {
                sink.refuse(line, "“" + schema + "” is no person, organisation or wallet; it is not compared.");
            } else {
                sink.take(line, entry(object, schema));
            }
        });
    }

    private static ListEntry entry(JsonNode object, String schema) {
        JsonNode said = object.path("properties");
        EntryBuilder entry = new EntryBuilder(JsonObjects.text(object, "id"), kind(schema));
        if (schema.equals(WALLET)) {
            JsonObjects.texts(said, "publicKey").forEach(key -> entry.identifier(Matter.WALLET, key));
        } else {
            entry.name(JsonObjects.text(object, "caption"));
            JsonObjects.texts(said, "name").forEach(name -> entry.alias(name, false));
            JsonObjects.texts(said, "alias").forEach(name -> entry.alias(name, false));
            JsonObjects.texts(said, "weakAlias").forEach(name -> entry.alias(name, true));
        }
        JsonObjects.texts(said, "email").forEach(email -> entry.identifier(Matter.EMAIL, email));
        JsonObjects.texts(said, "phone").forEach(phone -> entry.identifier(Matter.PHONE, phone));
        JsonObjects.texts(said, "website").forEach(site -> entry.identifier(Matter.DOMAIN, site));
        JsonObjects.texts(said, "programId").findFirst().ifPresent(entry::programme);
        JsonObjects.texts(said, "notes").findFirst().ifPresent(entry::remark);
        return entry.build();
    }
}
