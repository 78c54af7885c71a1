package dev.plumbline.portal.team.ui;

import dev.plumbline.portal.base.ui.UserMenuLink;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.team.Setup;
import org.springframework.stereotype.Component;

/** Leads whoever made the team back to the first run, also after it was put away. */
@Component
class SetupLink implements UserMenuLink {
    private final Setup setup;
    private final CurrentMember current;

    SetupLink(Setup setup, CurrentMember current) {
        this.setup = setup;
        this.current = current;
    }

    @Override
    public boolean isOffered() {
        return !setup.states(current.get()).isEmpty();
    }

    @Override
    public String words() {
        return Words.say("setup.link");
    }

    @Override
    public String path() {
        return "welcome";
    }
}
