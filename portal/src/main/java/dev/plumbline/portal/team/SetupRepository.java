package dev.plumbline.portal.team;

import dev.plumbline.portal.security.Member;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each member is in the first run. */
@Repository
class SetupRepository {
    private final JdbcClient jdbc;

    SetupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<SetupStep, SetupState> states(Member who) {
        Map<SetupStep, SetupState> states = new EnumMap<>(SetupStep.class);
        jdbc.sql("SELECT step, state FROM setup_step WHERE team_id = :team AND member_id = :member")
                .param("team", who.team())
                .param("member", who.id())
                .query(row -> {
                    states.put(SetupStep.of(row.getString("step")), SetupState.of(row.getString("state")));
                });
        return states;
    }

    void set(Member who, SetupStep step, SetupState state) {
        jdbc.sql("""
                        INSERT INTO setup_step (team_id, member_id, step, state) VALUES (:team, :member, :step, :state)
                        ON CONFLICT (team_id, member_id, step) DO UPDATE SET state = excluded.state
                        """)
                .param("team", who.team())
                .param("member", who.id())
                .param("step", step.code())
                .param("state", state.code())
                .update();
    }

    void skipOpen(Member who) {
        jdbc.sql("""
                        UPDATE setup_step SET state = 'skipped'
                        WHERE team_id = :team AND member_id = :member AND state = 'open'
                        """).param("team", who.team()).param("member", who.id()).update();
    }
}
