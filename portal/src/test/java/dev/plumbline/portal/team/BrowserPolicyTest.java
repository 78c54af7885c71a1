package dev.plumbline.portal.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BrowserPolicyTest {
    private static final BrowserPolicy POLICY =
            new BrowserPolicy("https://plumb.example", List.of("gighub.example"), BrowserPolicy.Mode.AUTOMATIC, true);

    @Test
    void presets_the_extension_by_the_ids_of_the_packed_manifests() throws IOException, NoSuchAlgorithmException {
        byte[] key = Base64.getDecoder()
                .decode(entry("chromium", "manifest.json").path("key").asString());
        String hex =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key), 0, 16);
        String id = hex.chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        JsonNode chromium = JsonMapper.shared().readTree(POLICY.chromium());
        assertThat(chromium.at("/3rdparty/extensions/" + id + "/server").asString())
                .isEqualTo("https://plumb.example");

        String firefoxId = entry("firefox", "manifest.json")
                .at("/browser_specific_settings/gecko/id")
                .asString();
        JsonNode firefox = JsonMapper.shared().readTree(POLICY.firefox());
        assertThat(firefox.at("/policies/3rdparty/Extensions/" + firefoxId + "/lock")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void writes_what_the_extensions_schema_knows_and_nothing_else() throws IOException {
        JsonNode schema = entry("chromium", "managed_schema.json").path("properties");
        JsonNode values =
                JsonMapper.shared().readTree(POLICY.chromium()).at("/3rdparty/extensions/" + BrowserPolicy.CHROMIUM_ID);
        assertThat(values.propertyNames()).containsExactlyInAnyOrderElementsOf(schema.propertyNames());
        assertThat(schema.at("/mode/enum").values())
                .extracting(JsonNode::asString)
                .contains(values.path("mode").asString());
    }

    @Test
    void leaves_the_mode_out_where_each_person_chooses() {
        BrowserPolicy free = new BrowserPolicy("https://plumb.example", List.of(), BrowserPolicy.Mode.FREE, false);
        assertThat(free.chromium()).doesNotContain("\"mode\"");
    }

    @Test
    void reads_hosts_from_addresses_lines_and_commas() {
        assertThat(BrowserPolicy.hosts(
                        " https://www.GigHub.example/p/1 \n*.codeport.example, folio.example:8443;gighub.example"))
                .containsExactly("gighub.example", "codeport.example", "folio.example");
        assertThat(BrowserPolicy.hosts("  \n")).isEmpty();
    }

    private static JsonNode entry(String browser, String name) throws IOException {
        String packed = "/extension/plumbline-extension-" + browser + ".zip";
        InputStream file = Objects.requireNonNull(BrowserPolicyTest.class.getResourceAsStream(packed), packed);
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return JsonMapper.shared().readTree(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new AssertionError(name);
    }
}
