package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every screen is loaded into: Aura, the design tokens, then the product's own styles. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("theme/tokens.css")
@StyleSheet("theme/base.css")
@StyleSheet("theme/shell.css")
@StyleSheet("theme/palette.css")
@StyleSheet("theme/evidence.css")
@StyleSheet("theme/inbox.css")
@StyleSheet("theme/candidate.css")
@StyleSheet("theme/hours.css")
@StyleSheet("theme/shortlist.css")
@StyleSheet("theme/entrance.css")
@StyleSheet("theme/interview.css")
@StyleSheet("theme/reuse.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.ico", "16x16 32x32");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Plumbline");
    }
}
