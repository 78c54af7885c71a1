package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import dev.plumbline.scraper.capture.PageUrl;

/** Links inside the portal and out of it. */
public final class Links {
    private Links() {}

    /** To a screen, by its path without a leading slash. */
    public static Anchor to(String path, String words) {
        Anchor link = new Anchor(path, VisibleText.of(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Whether an address was made up for an uploaded file and leads nowhere. */
    public static boolean isMadeUp(String url) {
        return PageUrl.parse(url)
                .filter(address -> address.host().endsWith(".plumbline.invalid"))
                .isPresent();
    }

    /** To a page of the web, which learns neither where the reader came from nor gets a hand on the portal's window. */
    public static Anchor out(String url, String words) {
        boolean web = (url.startsWith("https://") || url.startsWith("http://")) && !isMadeUp(url);
        Anchor link = web ? new Anchor(url, VisibleText.of(words)) : new Anchor();
        if (!web) {
            link.setText(VisibleText.of(words));
        }
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }
}
