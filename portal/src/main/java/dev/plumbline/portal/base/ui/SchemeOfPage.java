package dev.plumbline.portal.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Writes language and chosen scheme on the page before it is sent, so that nothing flickers. */
@Component
class SchemeOfPage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            response.getDocument().child(0).attr("lang", "en");
            Scheme scheme = Scheme.of(response.getVaadinRequest().getCookies());
            if (scheme != Scheme.SYSTEM) {
                response.getDocument().child(0).attr("data-theme", scheme.attribute());
            }
        });
    }
}
