package dev.plumbline.portal.base;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of a multipart request, read whole within a budget. */
public final class ReceivedFile {
    private static final int MEGABYTE = 1024 * 1024;

    private final String name;
    private final byte[] content;

    private ReceivedFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * Reads it.
     *
     * @param most bytes
     * @throws Problem 400 without a file, 413 where it is larger
     */
    public static ReceivedFile of(@Nullable MultipartFile file, int most) throws IOException {
        if (file == null) {
            throw new Problem(400, "file-missing", "Send one file as multipart/form-data, in the part named file.");
        }
        byte[] content;
        try (InputStream in = file.getInputStream()) {
            content = in.readNBytes(most + 1);
        }
        if (content.length > most) {
            throw new Problem(413, "file-too-large", "A file may have %d MB at most.".formatted(most / MEGABYTE));
        }
        String name = file.getOriginalFilename();
        return new ReceivedFile(name == null || name.isBlank() ? "file" : name, content);
    }

    /** As the sender names it: hostile. */
    public String name() {
        return name;
    }

    /** The bytes, not copied. */
    public byte[] content() {
        return content;
    }
}
