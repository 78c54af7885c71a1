package dev.plumbline.portal.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.watch.WatchImports;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class PicturesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String RULE = "picture-under-another-identity";
    private static final String LISTED = "trace-on-a-watchlist";
    private static final BufferedImage PICTURE = painted(11);

    @Autowired
    TestPortal portal;

    @Autowired
    WatchData watch;

    @Autowired
    WatchImports imports;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member ana;

    @BeforeEach
    void aTeam() {
        ana = portal.recruiter();
    }

    @Test
    void tells_both_candidates_of_one_picture_and_drops_its_pixels() {
        capture(ana, "one", "Ida Sandvik", PICTURE);
        JsonNode second = capture(ana, "two", "Bo Ek", scaled(PICTURE, 120));
        assertThat(rules(second)).containsExactly(RULE);
        JobsDone.await(jdbc, ana.team());
        assertThat(rules(known("one"))).containsExactly(RULE);
        assertThat(count("capture_image")).isZero();
        assertThat(count("picture")).isEqualTo(2);
    }

    @Test
    void keeps_one_row_of_a_picture_that_is_captured_again() {
        capture(ana, "one", "Ida Sandvik", PICTURE);
        capture(ana, "one", "Ida Sandvik", scaled(PICTURE, 200));
        assertThat(count("picture")).isEqualTo(1);
    }

    @Test
    void takes_two_pictures_for_two() {
        capture(ana, "one", "Ida Sandvik", PICTURE);
        assertThat(rules(capture(ana, "two", "Bo Ek", painted(12)))).isEmpty();
    }

    @Test
    void leaves_out_a_picture_that_the_page_does_not_have_as_the_profiles() {
        capture(ana, "one", "Ida Sandvik", PICTURE);
        JsonNode second = capture(ana, "two", "Bo Ek", "https://two.example/reader.png", PICTURE);
        assertThat(rules(second)).isEmpty();
        assertThat(count("capture_image")).isZero();
    }

    @Test
    void a_listed_picture_is_found_among_those_captured_before_and_after() {
        capture(ana, "one", "Ida Sandvik", scaled(PICTURE, 120));
        Member admin = portal.member(ana.team(), Role.ADMIN);
        UUID list = watch.list(admin, "Pictures", false);
        UUID file = watch.draft(admin, list, "face.png", png(PICTURE));
        imports.accept(admin, file);
        JobsDone.await(jdbc, ana.team());
        assertThat(rules(known("one"))).containsExactly(LISTED);
        assertThat(rules(capture(ana, "two", "Bo Ek", painted(12)))).isEmpty();
        assertThat(rules(capture(ana, "three", "Cy Orr", PICTURE))).contains(LISTED);
    }

    @Test
    void asks_no_other_team() {
        capture(portal.recruiter(), "one", "Ida Sandvik", PICTURE);
        assertThat(rules(capture(ana, "two", "Bo Ek", PICTURE))).isEmpty();
    }

    private long count(String table) {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT count(*) FROM " + table + " WHERE team_id = :team")
                        .param("team", ana.team())
                        .query(Long.class)
                        .single());
    }

    private JsonNode known(String host) {
        String url = URLEncoder.encode("https://" + host + ".example/", StandardCharsets.UTF_8);
        return JSON.readTree(portal.send(portal.request("/api/v1/annotations?url=" + url, ana))
                .body());
    }

    private JsonNode capture(Member member, String host, String name, BufferedImage picture) {
        return capture(member, host, name, "https://" + host + ".example/me.png?size=96", picture);
    }

    private JsonNode capture(Member member, String host, String name, String address, BufferedImage picture) {
        String html = """
                <!DOCTYPE html><html lang="en"><head><title>%1$s</title>
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity":
                  {"@type": "Person", "name": "%1$s", "image": "https://%2$s.example/me.png"}}</script></head>
                <body><h1>%1$s</h1></body></html>
                """.formatted(name, host);
        Map<String, Object> image = Map.of(
                "url",
                address,
                "mediaType",
                "image/png",
                "base64",
                Base64.getEncoder().encodeToString(png(picture)));
        String body = JSON.writeValueAsString(Map.of(
                "url",
                "https://" + host + ".example/",
                "title",
                name,
                "capturedAt",
                Instant.now().toString(),
                "html",
                html,
                "images",
                List.of(image)));
        UUID key = UUID.randomUUID();
        HttpResponse<String> answer = CaptureRequests.post(portal, member, key, body, 10);
        for (int more = 0; more < 5 && answer.statusCode() == 202; more++) {
            answer = CaptureRequests.post(portal, member, key, body, 10);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static List<String> rules(JsonNode answer) {
        JsonNode items = answer.has("items") ? answer.get("items") : answer.get("annotations");
        return items.valueStream()
                .map(item -> item.get("body").get("rule").asString())
                .distinct()
                .toList();
    }

    private static BufferedImage painted(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 200; i++) {
            graphics.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
            graphics.fillOval(
                    random.nextInt(300) - 40,
                    random.nextInt(300) - 40,
                    20 + random.nextInt(70),
                    20 + random.nextInt(70));
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage scaled(BufferedImage image, int size) {
        BufferedImage scaled = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.drawImage(image.getScaledInstance(size, size, Image.SCALE_SMOOTH), 0, 0, null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
