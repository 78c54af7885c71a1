package dev.plumbline.portal.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class BodySealingTest {
    private static final String PAGE = "<html><body><h1>Nadia Ferrant</h1></body></html>";

    @Autowired
    TestPortal portal;

    @Autowired
    Captures captures;

    @Autowired
    BodySealing sealing;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    Member ana;
    UUID capture;

    @BeforeEach
    void aCapture() {
        ana = portal.recruiter();
        String body = CaptureRequests.body("https://folio.example/nadia", PAGE);
        capture = UUID.fromString(CaptureRequests.json(CaptureRequests.post(portal, ana, UUID.randomUUID(), body, 0))
                .path("id")
                .asString());
    }

    @Test
    void a_new_body_is_sealed_and_read_as_it_was() {
        assertThat(stored()).isNotEqualTo(PackedPage.of(PAGE).gzip());
        assertThat(captures.source(ana, capture)).isEqualTo(PAGE);
    }

    @Test
    void a_plain_body_of_an_earlier_release_is_read_and_then_sealed_once() {
        makePlain();
        assertThat(captures.source(ana, capture)).isEqualTo(PAGE);

        assertThat(sealing.run(ana.team())).isEqualTo(1);
        assertThat(sealing.run(ana.team())).isZero();

        assertThat(stored()).isNotEqualTo(PackedPage.of(PAGE).gzip());
        assertThat(captures.source(ana, capture)).isEqualTo(PAGE);
    }

    @Test
    void without_its_key_a_body_is_lost() {
        transactions.run(
                ana.team(),
                () -> jdbc.sql("DELETE FROM body_key WHERE capture_id = :id")
                        .param("id", capture)
                        .update());

        assertThatThrownBy(() -> captures.source(ana, capture)).hasMessageContaining("cannot be unpacked");
    }

    @Test
    void a_changed_byte_or_another_captures_id_opens_nothing() {
        BodyKey key = new BodyKey(BodyKey.fresh());
        byte[] sealed = key.seal(capture, new byte[] {1, 2, 3});
        assertThat(key.open(capture, sealed)).containsExactly(1, 2, 3);

        assertThatThrownBy(() -> key.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new BodyKey(BodyKey.fresh()).open(capture, sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(capture, sealed)).isInstanceOf(IllegalStateException.class);
    }

    private void makePlain() {
        transactions.run(ana.team(), () -> {
            jdbc.sql("DELETE FROM body_key WHERE capture_id = :id")
                    .param("id", capture)
                    .update();
            jdbc.sql("UPDATE capture_body SET html_gzip = :plain WHERE capture_id = :id")
                    .param("plain", PackedPage.of(PAGE).gzip())
                    .param("id", capture)
                    .update();
        });
    }

    private byte[] stored() {
        return transactions.call(
                ana.team(),
                () -> jdbc.sql("SELECT html_gzip FROM capture_body WHERE capture_id = :id")
                        .param("id", capture)
                        .query(byte[].class)
                        .single());
    }
}
