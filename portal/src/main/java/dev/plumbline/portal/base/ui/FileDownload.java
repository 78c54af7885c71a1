package dev.plumbline.portal.base.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * A file to keep, made when it is asked for. What strangers wrote may stand in it, so no browser is to open it in the
 * portal's name.
 */
public final class FileDownload implements DownloadHandler {
    private final String name;
    private final String mediaType;
    private final transient Content content;

    /** What writes a file; it may be long and is never held as a whole. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file.
     *
     * @param name with its ending: {@code capture-1.html}
     * @param mediaType {@code application/octet-stream} for what a browser could show
     */
    public FileDownload(String name, String mediaType, Supplier<byte[]> content) {
        this(name, mediaType, (Content) out -> out.write(content.get()));
    }

    /** A file that is written while it is made. */
    public FileDownload(String name, String mediaType, Content content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        event.setFileName(name);
        event.setContentType(mediaType);
        try (OutputStream out = event.getOutputStream()) {
            content.write(out);
        }
    }

    @Override
    public String getUrlPostfix() {
        return name;
    }
}
