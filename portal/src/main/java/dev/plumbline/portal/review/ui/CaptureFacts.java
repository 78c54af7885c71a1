package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.fetch.LinkFetch;
import java.util.Optional;

/** What is known of a capture besides its page. */
@Tag("dl")
final class CaptureFacts extends HtmlComponent {

    CaptureFacts(StoredCapture capture, String by, Optional<LinkFetch> fetched) {
        addClassName("facts");
        add(
                "Address",
                Links.isMadeUp(capture.url())
                        ? Element.createText("none: an uploaded file")
                        : Links.out(capture.url(), capture.url()).getElement());
        String at = Times.moment(capture.capturedAt());
        if (fetched.isEmpty()) {
            add("Captured", Element.createText(at + " by " + VisibleText.of(by)));
        } else {
            add("Fetched", Element.createText("by Plumbline, " + at + ", asked for by " + VisibleText.of(by)));
            add(
                    "Led there by",
                    Links.out(fetched.get().url(), fetched.get().url()).getElement());
        }
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
