package dev.plumbline.portal.demo.ui;

import dev.plumbline.portal.base.ui.UserMenuLink;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.demo.DemoData;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import org.springframework.stereotype.Component;

/** Leads an admin to the demo's data, as long as there is any. */
@Component
class DemoDataLink implements UserMenuLink {
    private final DemoData demo;
    private final CurrentMember current;

    DemoDataLink(DemoData demo, CurrentMember current) {
        this.demo = demo;
        this.current = current;
    }

    @Override
    public boolean isOffered() {
        Member member = current.get();
        return member.may(Action.MANAGE_TEAM) && demo.isThere(member);
    }

    @Override
    public String words() {
        return Words.say("demo.link");
    }

    @Override
    public String path() {
        return "demo-data";
    }
}
