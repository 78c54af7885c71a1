package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.capture.StoredCapture;

/** What is known of a capture besides its page. */
@Tag("dl")
final class CaptureFacts extends HtmlComponent {

    CaptureFacts(StoredCapture capture, String by) {
        addClassName("facts");
        add("Address", Links.out(capture.url(), capture.url()).getElement());
        add("Captured", Element.createText(Times.moment(capture.capturedAt()) + " by " + VisibleText.of(by)));
        add("Received", Element.createText(Times.moment(capture.receivedAt())));
        add("Status", Element.createText(capture.status().label()));
        if (capture.reason() != null) {
            add("Reason", Element.createText(VisibleText.of(capture.reason())));
        }
        add("Size", Element.createText("%,d bytes".formatted(capture.bytes())));
        add("SHA-256", new Element("span").setAttribute("class", "mono").setText(capture.sha256()));
    }

    private void add(String name, Element value) {
        getElement().appendChild(new Element("dt").setText(name), new Element("dd").appendChild(value));
    }
}
