package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Devices;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.TeamFeed;

/** The way of a browser to the portal: download, installation, pairing. */
final class ExtensionInstall extends Div {

    ExtensionInstall(Pairing pairing, Devices devices, TeamFeed feed, Member who) {
        Paragraph what = new Paragraph(
                "The extension sends the page you are looking at to this portal when you click, and shows beside the page what does not line up.");
        what.addClassName("prose");
        add(
                what,
                section(
                        "Chromium, Chrome, Edge",
                        download("chromium"),
                        steps(
                                "Unpack the file into a folder that stays.",
                                "Open chrome://extensions and switch developer mode on.",
                                "Choose “Load unpacked” and that folder.")),
                section(
                        "Firefox",
                        download("firefox"),
                        steps(
                                "Open about:debugging and choose “This Firefox”.",
                                "Choose “Load temporary add-on” and the downloaded file.",
                                "To keep it, let your administrator roll it out by policy.")));
        if (who.may(Action.PAIR_DEVICE)) {
            add(section("Pair it", new PairPanel(pairing, who), new PairedNote(devices, feed, who)));
        }
    }

    private static Anchor download(String browser) {
        String file = "plumbline-extension-" + browser + ".zip";
        return new Anchor(
                DownloadHandler.forClassResource(ExtensionInstall.class, "/extension/" + file, file),
                AttachmentType.DOWNLOAD,
                "Download " + file);
    }

    private static OrderedList steps(String... words) {
        OrderedList steps = new OrderedList();
        steps.addClassName("steps-list");
        for (String step : words) {
            steps.add(new ListItem(step));
        }
        return steps;
    }

    private static Section section(String words, Component... parts) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title);
        section.add(parts);
        section.addClassNames("section", "prose");
        return section;
    }
}
