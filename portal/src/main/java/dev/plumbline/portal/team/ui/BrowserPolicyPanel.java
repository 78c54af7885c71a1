package dev.plumbline.portal.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.plumbline.portal.team.BrowserPolicy;
import dev.plumbline.portal.team.BrowserPolicy.Mode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Writes the file with which an organisation presets the extension in its browsers. It keeps nothing. */
final class BrowserPolicyPanel extends Div {
    private final TextField server = new TextField("Portal address");
    private final TextArea sites = new TextArea("Sites that may be read");
    private final Select<Mode> mode = new Select<>();
    private final Checkbox lock = new Checkbox("People cannot change the address and the mode");
    private final Div files = new Div();

    BrowserPolicyPanel(String url) {
        addClassNames("stack", "prose");
        server.setValue(url);
        sites.setHelperText("One host a line, with its subdomains. Empty: every site that somebody asks for.");
        mode.setLabel("Reading");
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(BrowserPolicyPanel::words);
        mode.setValue(Mode.FREE);
        server.setValueChangeMode(ValueChangeMode.LAZY);
        sites.setValueChangeMode(ValueChangeMode.LAZY);
        server.addValueChangeListener(change -> show());
        sites.addValueChangeListener(change -> show());
        mode.addValueChangeListener(change -> show());
        lock.addValueChangeListener(change -> show());
        Paragraph what =
                new Paragraph("An administrator puts one of these files on each computer; the extension follows it.");
        what.addClassNames("s", "ink-2");
        files.addClassName("stack");
        add(what, server, sites, mode, lock, files);
        show();
    }

    private void show() {
        BrowserPolicy policy = new BrowserPolicy(
                server.getValue().strip(), BrowserPolicy.hosts(sites.getValue()), mode.getValue(), lock.getValue());
        files.removeAll();
        files.add(
                file(
                        "Chromium, Chrome, Edge",
                        "On Linux below /etc/chromium/policies/managed/ or /etc/opt/chrome/policies/managed/.",
                        "plumbline-policy.json",
                        policy.chromium()),
                file(
                        "Firefox",
                        "In the folder “distribution” beside the program, or in /etc/firefox/policies/.",
                        "policies.json",
                        policy.firefox()));
    }

    private static Component file(String browser, String where, String name, String json) {
        Paragraph place = new Paragraph(where);
        place.addClassNames("s", "ink-2");
        Pre text = new Pre(json);
        text.addClassName("mono");
        text.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", name);
        text.getElement().setAttribute("role", "region");
        Button copy = new Button("Copy");
        copy.setAriaLabel("Copy " + name);
        Clipboard.onClick(copy).writeText(json);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/json", bytes.length)),
                AttachmentType.DOWNLOAD,
                "Download " + name);
        Div acts = new Div(copy, download);
        acts.addClassName("row");
        return new Div(new H3(browser), place, text, acts);
    }

    private static String words(Mode mode) {
        return switch (mode) {
            case FREE -> "As each person chooses";
            case CLICK -> "On a click only";
            case AUTOMATIC -> "By itself on sites that somebody agreed to";
        };
    }
}
