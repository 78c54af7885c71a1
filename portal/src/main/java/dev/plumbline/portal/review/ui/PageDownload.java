package dev.plumbline.portal.review.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.security.Member;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The stored page as a file to keep: its author is a stranger, so no browser is to open it in the portal's name. */
final class PageDownload implements DownloadHandler {
    private final transient Captures captures;
    private final transient Member member;
    private final UUID capture;

    PageDownload(Captures captures, Member member, UUID capture) {
        this.captures = captures;
        this.member = member;
        this.capture = capture;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] page = captures.source(member, capture).getBytes(StandardCharsets.UTF_8);
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        event.setFileName("capture-" + capture + ".html");
        event.setContentType("application/octet-stream");
        event.setContentLength(page.length);
        try (OutputStream out = event.getOutputStream()) {
            out.write(page);
        }
    }

    @Override
    public String getUrlPostfix() {
        return "page";
    }
}
