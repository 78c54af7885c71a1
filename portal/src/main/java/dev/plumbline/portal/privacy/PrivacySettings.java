package dev.plumbline.portal.privacy;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.StorableText;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** How long a team keeps people: set by an admin, kept in the audit log. */
@Service
public class PrivacySettings {
    private static final int LONGEST_CONTACT = 200;

    private final PrivacySettingRepository settings;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    PrivacySettings(
            PrivacySettingRepository settings,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.settings = settings;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
    }

    /** What holds; what is proposed where nobody decided. */
    public PrivacySetting get(Member member) {
        member.require(Action.READ);
        return get(member.team());
    }

    PrivacySetting get(int team) {
        return transactions.call(team, () -> settings.find(team)).orElse(PrivacySetting.PROPOSED);
    }

    /**
     * Sets it.
     *
     * @throws Problem 400 where a period is not from 1 to 3,650 days
     */
    public void set(Member member, PrivacySetting setting) {
        member.require(Action.MANAGE_PRIVACY);
        if (!setting.isSound()) {
            throw new Problem(400, "period-invalid", "A period is from 1 to 3,650 days.");
        }
        PrivacySetting kept = new PrivacySetting(
                setting.inForce(),
                setting.notShortlistedDays(),
                setting.dismissedDays(),
                setting.shortlistedDays(),
                setting.engagedDays(),
                setting.usRecords(),
                cut(setting.contact().strip()));
        transactions.run(member.team(), () -> {
            settings.store(member.team(), kept);
            events.publishEvent(new PrivacyChanged(member.team()));
            audit.add(
                    member,
                    "periods-set",
                    "team/" + member.team(),
                    Map.of(
                            "in-force", Boolean.toString(kept.inForce()),
                            "not-shortlisted", Integer.toString(kept.notShortlistedDays()),
                            "dismissed", Integer.toString(kept.dismissedDays()),
                            "shortlisted", Integer.toString(kept.shortlistedDays()),
                            "engaged", kept.engagedDays() == null ? "kept" : kept.engagedDays() + "",
                            "us-records", Boolean.toString(kept.usRecords())));
        });
    }

    private static String cut(String words) {
        return StorableText.of(words.substring(0, Math.min(words.length(), LONGEST_CONTACT)));
    }
}
