package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import dev.plumbline.portal.base.ui.SetupPart;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Devices;
import dev.plumbline.portal.team.Members;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.SetupStep;
import dev.plumbline.portal.team.TeamFeed;
import dev.plumbline.portal.team.TeamPolicy;
import java.util.List;

/** What stands in each step of the first run. */
@org.springframework.stereotype.Component
class SetupContents {
    private final Members members;
    private final TeamPolicy policy;
    private final Pairing pairing;
    private final Devices devices;
    private final TeamFeed feed;
    private final List<SetupPart> parts;

    SetupContents(
            Members members,
            TeamPolicy policy,
            Pairing pairing,
            Devices devices,
            TeamFeed feed,
            List<SetupPart> parts) {
        this.members = members;
        this.policy = policy;
        this.pairing = pairing;
        this.devices = devices;
        this.feed = feed;
        this.parts = List.copyOf(parts);
    }

    Component of(SetupStep step, Member who) {
        return switch (step) {
            case YOU -> new YouPanel(members, who);
            case POLICY -> new PolicyPanel(policy, who);
            case EXTENSION -> new ExtensionInstall(pairing, devices, feed, who);
            case DEMO_DATA -> part(step);
        };
    }

    private Component part(SetupStep step) {
        return parts.stream()
                .filter(part -> part.step().equals(step.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing stands in the step " + step.code()))
                .content();
    }
}
