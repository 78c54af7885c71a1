package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.plumbline.portal.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where files are dropped or chosen; what is too large or cannot be taken is said beside the file. */
public final class FileUpload extends Upload {
    private static final int MOST_REASONS = 20;

    private final int mostBytes;
    private final transient Taker taker;
    private final Div reasons = new Div();
    private final transient Map<String, String> refused = new LinkedHashMap<>();

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
        setUploadButton(new Button(Words.say("upload.choose", mostFiles)));
        setI18n(UploadWords.all());
        reasons.addClassName("s");
        reasons.getElement().setAttribute("role", "alert");
        getElement().appendChild(reasons.getElement());
        addFileRemovedListener(removed -> tell(removed.getFileName(), null));
        addClassName("file-place");
        setDropLabel(new Span(Words.say("upload.drop", mostFiles)));
    }

    private void receive(UploadEvent event) throws IOException {
        tellLater(event, null);
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(mostBytes + 1);
        }
        if (content.length > mostBytes) {
            refuse(event, Words.say("upload.tooLarge", mostBytes >> 20));
            return;
        }
        try {
            taker.take(event.getFileName(), content);
        } catch (Problem refusal) {
            refuse(event, Refusals.say(refusal));
        }
    }

    private void refuse(UploadEvent event, String why) {
        event.reject(why);
        tellLater(event, why);
    }

    private void tellLater(UploadEvent event, @Nullable String why) {
        event.getUI()
                .accessLater(() -> tell(event.getFileName(), why), () -> {})
                .run();
    }

    /** The component shows a reason of its own for every refusal, so ours stands below the files. */
    private void tell(String name, @Nullable String why) {
        if (why == null) {
            refused.remove(name);
        } else if (refused.size() < MOST_REASONS) {
            refused.put(name, why);
        }
        reasons.removeAll();
        refused.forEach((file, reason) -> reasons.add(new Div(VisibleText.of(file + ": " + reason))));
    }
}
