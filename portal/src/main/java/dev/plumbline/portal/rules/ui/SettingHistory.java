package dev.plumbline.portal.rules.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.SettingChange;
import dev.plumbline.portal.rules.ShadowFinding;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who set a rule and when, and what it would have said in shadow. */
final class SettingHistory extends Div {

    SettingHistory(SettingDesk.Services services, Member member, String rule) {
        List<SettingChange> history = services.settings().history(member, rule);
        Map<UUID, String> people = services.names()
                .of(member.team(), history.stream().map(SettingChange::member).collect(Collectors.toSet()));
        if (!history.isEmpty()) {
            UnorderedList list = list(Words.say("rule.setSoFar"));
            history.forEach(change -> list.add(new ListItem(Words.say(
                    "rule.change",
                    Words.of(change.setting().state()),
                    Times.moment(change.at()),
                    VisibleText.of(people.getOrDefault(change.member(), Words.say("rule.formerMember"))),
                    change.setting().thresholds().isEmpty()
                            ? ""
                            : " " + change.setting().thresholds()))));
        }
        List<ShadowFinding> shadows = services.shadows().of(member, rule);
        if (!shadows.isEmpty()) {
            UnorderedList list = list(Words.say("rule.inShadow"));
            shadows.forEach(finding -> list.add(
                    new ListItem(Links.to("candidates/" + finding.candidate(), FindingWords.say(finding.headline())))));
        }
    }

    private UnorderedList list(String head) {
        Span title = new Span(head);
        title.addClassName("h3");
        UnorderedList list = new UnorderedList();
        list.addClassNames("bullets", "s");
        add(title, list);
        return list;
    }
}
