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
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.team.BrowserPolicy;
import dev.plumbline.portal.team.BrowserPolicy.Mode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Writes the file with which an organisation presets the extension in its browsers. It keeps nothing. */
final class BrowserPolicyPanel extends Div {
    private final TextField server = new TextField(Words.say("browserPolicy.server"));
    private final TextArea sites = new TextArea(Words.say("browserPolicy.sites"));
    private final Select<Mode> mode = new Select<>();
    private final Checkbox lock = new Checkbox(Words.say("browserPolicy.lock"));
    private final Div files = new Div();

    BrowserPolicyPanel(String url) {
        addClassNames("stack", "prose");
        server.setValue(url);
        sites.setHelperText(Words.say("browserPolicy.sitesHelp"));
        mode.setLabel(Words.say("browserPolicy.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(Words::of);
        mode.setValue(Mode.FREE);
        server.setValueChangeMode(ValueChangeMode.LAZY);
        sites.setValueChangeMode(ValueChangeMode.LAZY);
        server.addValueChangeListener(change -> show());
        sites.addValueChangeListener(change -> show());
        mode.addValueChangeListener(change -> show());
        lock.addValueChangeListener(change -> show());
        Paragraph what = new Paragraph(Words.say("browserPolicy.what"));
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
                        Words.say("browserPolicy.chromium"),
                        Words.say("browserPolicy.chromiumPlace"),
                        "plumbline-policy.json",
                        policy.chromium()),
                file("Firefox", Words.say("browserPolicy.firefoxPlace"), "policies.json", policy.firefox()));
    }

    private static Component file(String browser, String where, String name, String json) {
        Paragraph place = new Paragraph(where);
        place.addClassNames("s", "ink-2");
        Pre text = new Pre(json);
        text.addClassName("mono");
        text.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", name);
        text.getElement().setAttribute("role", "region");
        Button copy = new Button(Words.say("browserPolicy.copy"));
        copy.setAriaLabel(Words.say("browserPolicy.copyOf", name));
        Clipboard.onClick(copy).writeText(json);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/json", bytes.length)),
                AttachmentType.DOWNLOAD,
                Words.say("browserPolicy.download", name));
        Div acts = new Div(copy, download);
        acts.addClassName("row");
        return new Div(new H3(browser), place, text, acts);
    }
}
