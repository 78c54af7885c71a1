package dev.plumbline.portal.integration.ui;

import dev.plumbline.portal.base.ui.UserMenuLink;
import dev.plumbline.portal.base.ui.Words;
import org.springframework.stereotype.Component;

/** Leads members to what they are told by mail. */
@Component
class MailLink implements UserMenuLink {
    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public String words() {
        return Words.say("screen.mailDigest");
    }

    @Override
    public String path() {
        return "mail";
    }
}
