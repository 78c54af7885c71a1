package dev.plumbline.portal.admin.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.security.Member;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** A case as a ZIP file. */
final class CaseDownload implements DownloadHandler {
    private final transient Cases cases;
    private final transient Member member;
    private final UUID id;

    CaseDownload(Cases cases, Member member, UUID id) {
        this.cases = cases;
        this.member = member;
        this.id = id;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] folder = cases.export(member, id);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setFileName("case-" + id + ".zip");
        event.setContentType("application/zip");
        event.setContentLength(folder.length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(folder);
        }
    }

    @Override
    public String getUrlPostfix() {
        return "case.zip";
    }
}
