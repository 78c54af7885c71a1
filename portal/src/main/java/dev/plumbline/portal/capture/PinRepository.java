package dev.plumbline.portal.capture;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why captures are kept. */
@Repository
class PinRepository {
    private final JdbcClient jdbc;

    PinRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(int team, UUID capture, String reason) {
        jdbc.sql("""
                        INSERT INTO capture_pin (team_id, capture_id, reason) VALUES (:team, :capture, :reason)
                        ON CONFLICT DO NOTHING
                        """)
                .param("team", team)
                .param("capture", capture)
                .param("reason", reason)
                .update();
    }

    void delete(int team, UUID capture, String reason) {
        jdbc.sql("DELETE FROM capture_pin WHERE team_id = :team AND capture_id = :capture AND reason = :reason")
                .param("team", team)
                .param("capture", capture)
                .param("reason", reason)
                .update();
    }
}
