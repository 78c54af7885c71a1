package dev.plumbline.portal.privacy;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods of teams. */
@Repository
class PrivacySettingRepository {
    private final JdbcClient jdbc;

    PrivacySettingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PrivacySetting> find(int team) {
        return jdbc.sql("SELECT * FROM privacy_setting WHERE team_id = :team")
                .param("team", team)
                .query((row, no) -> new PrivacySetting(
                        row.getBoolean("in_force"),
                        row.getInt("not_shortlisted_days"),
                        row.getInt("dismissed_days"),
                        row.getInt("shortlisted_days"),
                        row.getObject("engaged_days", Integer.class),
                        row.getBoolean("us_records"),
                        row.getString("contact")))
                .optional();
    }

    void store(int team, PrivacySetting setting) {
        jdbc.sql("""
                        INSERT INTO privacy_setting (team_id, in_force, not_shortlisted_days, dismissed_days,
                          shortlisted_days, engaged_days, us_records, contact)
                        VALUES (:team, :inForce, :notShortlisted, :dismissed, :shortlisted, :engaged, :us, :contact)
                        ON CONFLICT (team_id) DO UPDATE SET in_force = excluded.in_force,
                          not_shortlisted_days = excluded.not_shortlisted_days, dismissed_days = excluded.dismissed_days,
                          shortlisted_days = excluded.shortlisted_days, engaged_days = excluded.engaged_days,
                          us_records = excluded.us_records, contact = excluded.contact
                        """)
                .param("team", team)
                .param("inForce", setting.inForce())
                .param("notShortlisted", setting.notShortlistedDays())
                .param("dismissed", setting.dismissedDays())
                .param("shortlisted", setting.shortlistedDays())
                .param("engaged", setting.engagedDays())
                .param("us", setting.usRecords())
                .param("contact", setting.contact())
                .update();
    }
}
