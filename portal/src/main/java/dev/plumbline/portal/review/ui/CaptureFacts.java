package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.fetch.LinkFetch;
import java.util.Optional;

/** What is known of a capture besides its page. */
@Tag("dl")
final class CaptureFacts extends HtmlComponent {

    CaptureFacts(StoredCapture capture, String by, Optional<LinkFetch> fetched) {
        addClassName("facts");
        add(
                Words.say("captureFacts.address"),
                Links.isMadeUp(capture.url())
                        ? Element.createText(Words.say("captureFacts.noAddress"))
                        : Links.out(capture.url(), capture.url()).getElement());
        String at = Times.moment(capture.capturedAt());
        if (fetched.isEmpty()) {
            add(
                    Words.say("captureFacts.captured"),
                    Element.createText(Words.say("captureFacts.capturedBy", at, VisibleText.of(by))));
        } else {
            add(
                    Words.say("captureFacts.fetched"),
                    Element.createText(Words.say("captureFacts.fetchedBy", at, VisibleText.of(by))));
            add(
                    Words.say("captureFacts.ledThereBy"),
                    Links.out(fetched.get().url(), fetched.get().url()).getElement());
        }
        add(Words.say("captureFacts.received"), Element.createText(Times.moment(capture.receivedAt())));
        add(
                Words.say("captureFacts.status"),
                Element.createText(Words.of(capture.status()).toLowerCase(Words.locale())));
        if (capture.reason() != null) {
            add(Words.say("captureFacts.reason"), Element.createText(VisibleText.of(Refusals.say(capture.reason()))));
        }
        add(Words.say("captureFacts.size"), Element.createText(Words.say("captureFacts.bytes", capture.bytes())));
        add("SHA-256", new Element("span").setAttribute("class", "mono").setText(capture.sha256()));
    }

    private void add(String name, Element value) {
        getElement().appendChild(new Element("dt").setText(name), new Element("dd").appendChild(value));
    }
}
