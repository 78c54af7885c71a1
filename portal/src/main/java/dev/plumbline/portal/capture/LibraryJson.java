package dev.plumbline.portal.capture;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The library's nouns as JSON: how readings, evidence and coverage are stored. */
public final class LibraryJson {
    /** Every kind of claim as the HTTP contract names it, by name. */
    public static final List<String> CLAIM_KINDS = Arrays.stream(Claim.class.getPermittedSubclasses())
            .map(LibraryJson::kind)
            .sorted()
            .toList();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface ClaimForm {}

    private static final class PageUrlForm extends StdDeserializer<PageUrl> {
        PageUrlForm() {
            super(PageUrl.class);
        }

        @Override
        public PageUrl deserialize(JsonParser json, DeserializationContext context) {
            return PageUrl.of(json.getString());
        }
    }

    private static final class TextForm extends StdSerializer<String> {
        TextForm() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(StorableText.of(text));
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Claim.class, ClaimForm.class)
            .registerSubtypes(kinds())
            .addModule(new SimpleModule()
                    .addSerializer(new TextForm())
                    .addSerializer(PageUrl.class, ToStringSerializer.instance)
                    .addDeserializer(PageUrl.class, new PageUrlForm()))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private LibraryJson() {}

    /** A mapper that knows every kind of claim. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** As a JSON text that PostgreSQL takes. */
    public static String write(Object noun) {
        return MAPPER.writeValueAsString(noun);
    }

    /** The noun that {@link #write} wrote. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** A kind of claim as the HTTP contract names it: {@code member-since}. */
    static String kind(Class<?> claim) {
        return claim.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static NamedType[] kinds() {
        Stream<Class<?>> claims = Arrays.stream(Claim.class.getPermittedSubclasses());
        return claims.map(claim -> new NamedType(claim, kind(claim))).toArray(NamedType[]::new);
    }
}
