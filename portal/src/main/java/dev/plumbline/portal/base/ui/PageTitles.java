package dev.plumbline.portal.base.ui;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import java.io.Serial;
import org.springframework.stereotype.Component;

/** What stands on the browser's tab: the text whose key the screen's {@code @PageTitle} names, then the product. */
@Component
class PageTitles implements PageTitleGenerator {
    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String generatePageTitle(PageTitleContext page) {
        return page.value().isEmpty() ? "Plumbline" : Words.say(page.value()) + " · Plumbline";
    }
}
