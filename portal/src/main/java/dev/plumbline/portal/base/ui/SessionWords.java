package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import java.util.Locale;

/** What the page itself says when the portal does not answer, or when the session is over. */
final class SessionWords {
    private SessionWords() {}

    static void sayOn(UI page) {
        Language language = Language.of(page.getLocale());
        page.getReconnectDialogConfiguration().setDialogText(Words.say(language, "connection.lost"));
        page.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.say(language, "connection.gone"));
    }

    static SystemMessages of(SystemMessagesInfo asked) {
        Locale locale = asked.getLocale();
        Language language = locale == null ? Language.ENGLISH : Language.of(locale);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Words.say(language, "session.over"));
        messages.setSessionExpiredMessage(Words.say(language, "session.overWhy"));
        return messages;
    }
}
