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
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.team.Devices;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.TeamFeed;

/** The way of a browser to the portal: download, installation, pairing. */
final class ExtensionInstall extends Div {

    ExtensionInstall(Pairing pairing, Devices devices, TeamFeed feed, Member who) {
        Paragraph what = new Paragraph(Words.say("install.what"));
        what.addClassName("prose");
        add(
                what,
                section(
                        Words.say("install.chromium"),
                        download("chromium"),
                        steps(Words.say("install.unpack"), Words.say("install.developer"), Words.say("install.load"))),
                section(
                        "Firefox",
                        download("firefox"),
                        steps(
                                Words.say("install.debugging"),
                                Words.say("install.temporary"),
                                Words.say("install.keep"))));
        if (who.may(Action.PAIR_DEVICE)) {
            add(section(Words.say("install.pair"), new PairPanel(pairing, who), new PairedNote(devices, feed, who)));
        }
    }

    private static Anchor download(String browser) {
        String file = "plumbline-extension-" + browser + ".zip";
        return new Anchor(
                DownloadHandler.forClassResource(ExtensionInstall.class, "/extension/" + file, file),
                AttachmentType.DOWNLOAD,
                Words.say("install.download", file));
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
