package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.audit.AuditChain;
import dev.plumbline.portal.audit.AuditExport;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/** The end of the chain, whether it is whole, and the log as files. */
final class AuditFiles extends Div {
    private final transient AuditChain chain;
    private final Member member;
    private final Div said = new Div();

    AuditFiles(AuditChain chain, AuditExport export, Member member) {
        this.chain = chain;
        this.member = member;
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        Anchor file = new Anchor(
                new FileDownload(
                        "audit.jsonl",
                        "application/octet-stream",
                        () -> export.lines(member).getBytes(StandardCharsets.UTF_8)),
                AttachmentType.DOWNLOAD,
                Words.say("audit.export"));
        CsvLink csv = new CsvLink(
                "audit.csv",
                List.of("no", "at (UTC)", "member", "action", "subject", "details"),
                table -> export.table(member, table));
        csv.setAriaLabel(Words.say("audit.csv"));
        Div actions = new Div(new Button(Words.say("audit.check"), click -> check()), file, csv);
        actions.addClassName("row");
        AuditExport.End end = export.end(member);
        Paragraph where = new Paragraph(Words.say("audit.entries", end.entries(), end.hash()));
        where.addClassNames("s", "ink-2");
        add(where, actions, said);
    }

    private void check() {
        OptionalLong broken = chain.verify(member.team());
        said.removeAll();
        said.add(new Span(broken.isEmpty() ? Words.say("audit.whole") : Words.say("audit.broken", broken.getAsLong())));
    }
}
