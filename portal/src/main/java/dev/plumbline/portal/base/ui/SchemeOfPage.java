package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Writes language, direction and chosen scheme on the page before it is sent, so that nothing flickers. */
@Component
class SchemeOfPage implements VaadinServiceInitListener {
    private final SpokenLanguage spoken;

    SchemeOfPage(SpokenLanguage spoken) {
        this.spoken = spoken;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            VaadinRequest request = response.getVaadinRequest();
            Element page = response.getDocument().child(0);
            page.attr("lang", spoken.of(request).tag());
            page.attr("dir", spoken.fromTheRight(request) ? "rtl" : "ltr");
            Scheme scheme = Scheme.of(request.getCookies());
            if (scheme != Scheme.SYSTEM) {
                page.attr("data-theme", scheme.attribute());
            }
        });
        event.getSource().setSystemMessagesProvider(SessionWords::of);
        event.getSource().addUIInitListener(opened -> {
            UI page = opened.getUI();
            page.setLocale(spoken.locale(VaadinRequest.getCurrent()));
            SessionWords.sayOn(page);
        });
    }
}
