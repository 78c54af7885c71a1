package dev.plumbline.portal.rules.ui;

import dev.plumbline.portal.rules.AnswerCounts;
import dev.plumbline.portal.rules.Answers;
import dev.plumbline.portal.rules.Rehearsal;
import dev.plumbline.portal.rules.RehearsalFeed;
import dev.plumbline.portal.rules.Rehearsals;
import dev.plumbline.portal.rules.RuleChoice;
import dev.plumbline.portal.rules.RuleSettings;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.rules.ShadowFindings;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.scraper.rule.RuleInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an admin sees and sets beside each rule; nothing for anybody else. */
final class SettingDesk {
    /** What it asks. */
    @Component
    record Services(
            RuleSettings settings,
            ShadowFindings shadows,
            AnswerCounts answers,
            Rehearsals rehearsals,
            RehearsalFeed feed,
            MemberNames names) {}

    private final Services services;
    private final Member member;
    private final Runnable changed;
    private final boolean allowed;
    private RuleChoice choice = new RuleChoice(Map.of());
    private Map<String, Answers> answers = Map.of();
    private Map<String, Integer> shadows = Map.of();

    SettingDesk(Services services, Member member, Runnable changed) {
        this.services = services;
        this.member = member;
        this.changed = changed;
        this.allowed = Action.SET_RULES.allowedTo(member.role());
    }

    void refresh() {
        if (allowed) {
            choice = services.settings().choice(member.team());
            answers = services.answers().byRule(member.team());
            shadows = services.shadows().counts(member);
        }
    }

    Optional<SettingPanel> panel(RuleInfo info) {
        return allowed
                ? Optional.of(new SettingPanel(
                        info,
                        choice.of(info.id()),
                        answers.getOrDefault(info.id(), Answers.NONE),
                        shadows.getOrDefault(info.id(), 0),
                        () -> open(
                                info,
                                services.rehearsals().of(member, info.id()).filter(Rehearsal::open))))
                : Optional.empty();
    }

    /** Opens the dialog of a try that somebody followed a link to; nothing where it is not the newest of its rule. */
    void open(UUID rehearsal) {
        if (allowed) {
            services.rehearsals()
                    .find(member, rehearsal)
                    .ifPresent(found -> RuleTexts.of(found.rule()).ifPresent(info -> open(info, Optional.of(found))));
        }
    }

    private void open(RuleInfo info, Optional<Rehearsal> rehearsal) {
        new SettingDialog(services, member, info, choice.of(info.id()), rehearsal, changed).open();
    }
}
