package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** Links inside the portal and out of it. */
public final class Links {
    private Links() {}

    /** To a screen, by its path without a leading slash. */
    public static Anchor to(String path, String words) {
        Anchor link = new Anchor(path, VisibleText.of(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** To a page of the web, which learns neither where the reader came from nor gets a hand on the portal's window. */
    public static Anchor out(String url, String words) {
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        Anchor link = web ? new Anchor(url, VisibleText.of(words)) : new Anchor();
        if (!web) {
            link.setText(VisibleText.of(words));
        }
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }
}
