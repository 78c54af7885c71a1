package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.plumbline.portal.base.Problem;
import java.io.IOException;
import java.io.InputStream;

/** Where files are dropped or chosen; what is too large or cannot be taken is said beside the file. */
public final class FileUpload extends Upload {
    private final int mostBytes;
    private final transient Taker taker;

    /** Takes a file. */
    public interface Taker {
        /**
         * Takes it, outside of the screen's lock.
         *
         * @throws Problem with a sentence where it is not taken
         */
        void take(String name, byte[] content);
    }

    /** A place for some files of some size. */
    @SuppressWarnings("this-escape") // Built up in its constructor; none of the called methods is overridden.
    public FileUpload(int mostFiles, int mostBytes, Taker taker) {
        this.mostBytes = mostBytes;
        this.taker = taker;
        setUploadHandler(this::receive);
        setMaxFiles(mostFiles);
        setMaxFileSize(mostBytes);
        setUploadButton(new Button(mostFiles == 1 ? "Choose a file…" : "Choose files…"));
        setDropLabel(new Span(mostFiles == 1 ? "or drop it here" : "or drop them here"));
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(mostBytes + 1);
        }
        if (content.length > mostBytes) {
            event.reject("This file is too large: %d MB at most.".formatted(mostBytes >> 20));
            return;
        }
        try {
            taker.take(event.getFileName(), content);
        } catch (Problem refused) {
            event.reject(String.valueOf(refused.getMessage()));
        }
    }
}
