package dev.plumbline.scraper.record;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The cells of an event of Okta's System Log, or of a sign-in as Microsoft Graph and Entra's JSON download write it. */
final class JsonCells {
    private JsonCells() {}

    /** Which system wrote an event; null where it is neither's. */
    static @Nullable RecordFormat format(JsonNode event) {
        if (event.path("eventType").isString() && event.path("actor").isObject()) {
            return RecordFormat.OKTA_SYSTEM_LOG;
        }
        return event.path("createdDateTime").isString()
                        && !text(event, "userPrincipalName").isEmpty()
                ? RecordFormat.ENTRA_SIGN_INS
                : null;
    }

    static Cells of(int row, JsonNode event, RecordFormat format) {
        return format == RecordFormat.OKTA_SYSTEM_LOG ? okta(row, event) : graph(row, event);
    }

    private static Cells okta(int row, JsonNode event) {
        JsonNode client = event.path("client");
        JsonNode geo = client.path("geographicalContext");
        JsonNode security = event.path("securityContext");
        String device = text(event.path("device"), "id");
        return new Cells(row)
                .put(Field.TIME, text(event, "published"))
                .put(Field.SUBJECT, text(event.path("actor"), "alternateId"))
                .put(Field.NAME, text(event.path("actor"), "displayName"))
                .put(Field.EVENT, text(event, "eventType"))
                .put(Field.RESULT, text(event.path("outcome"), "result"))
                .put(Field.IP, text(client, "ipAddress"))
                .put(Field.CITY, text(geo, "city"))
                .put(Field.REGION, text(geo, "state"))
                .put(Field.COUNTRY, text(geo, "country"))
                .put(Field.LATITUDE, text(geo.path("geolocation"), "lat"))
                .put(Field.LONGITUDE, text(geo.path("geolocation"), "lon"))
                .put(Field.NETWORK_NUMBER, text(security, "asNumber"))
                .put(Field.NETWORK_NAME, text(security, "asOrg"))
                .put(Field.PROXY, text(security, "isProxy"))
                .put(Field.DEVICE, device.isEmpty() ? text(client, "id") : device)
                .put(Field.MANAGED, text(event.path("device"), "managed"))
                .put(Field.USER_AGENT, text(client.path("userAgent"), "rawUserAgent"))
                .put(Field.SESSION, text(event.path("authenticationContext"), "externalSessionId"))
                .put(Field.FACTOR, factor(event));
    }

    private static Cells graph(int row, JsonNode event) {
        JsonNode place = event.path("location");
        JsonNode coordinates = place.path("geoCoordinates");
        JsonNode device = event.path("deviceDetail");
        String agent = text(event, "userAgent");
        return new Cells(row)
                .put(Field.TIME, text(event, "createdDateTime"))
                .put(Field.SUBJECT, text(event, "userPrincipalName"))
                .put(Field.NAME, text(event, "userDisplayName"))
                .put(Field.RESULT, text(event.path("status"), "errorCode"))
                .put(Field.IP, text(event, "ipAddress"))
                .put(Field.CITY, text(place, "city"))
                .put(Field.REGION, text(place, "state"))
                .put(Field.COUNTRY, text(place, "countryOrRegion"))
                .put(Field.LATITUDE, text(coordinates, "latitude"))
                .put(Field.LONGITUDE, text(coordinates, "longitude"))
                .put(Field.NETWORK_NUMBER, text(event, "autonomousSystemNumber"))
                .put(Field.DEVICE, text(device, "deviceId"))
                .put(Field.MANAGED, text(device, "isManaged"))
                .put(Field.USER_AGENT, agent.isEmpty() ? text(device, "browser") : agent)
                .put(Field.SESSION, text(event, "sessionId"));
    }

    /** The id of the factor that an event is about: a target that is an authenticator or a phone. */
    private static @Nullable String factor(JsonNode event) {
        JsonNode targets = event.path("target");
        for (int i = 0; i < Math.min(targets.size(), 20); i++) {
            String type = text(targets.path(i), "type");
            if (type.contains("Authenticator") || type.contains("Factor") || type.contains("MFA")) {
                return text(targets.path(i), "id");
            }
        }
        return null;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
