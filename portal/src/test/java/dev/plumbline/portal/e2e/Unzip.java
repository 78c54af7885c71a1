package dev.plumbline.portal.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks archives. */
final class Unzip {
    private Unzip() {}

    /**
     * Unpacks one below a folder.
     *
     * @throws IOException where an entry would lie outside of it, or is there already
     */
    static void into(Path folder, InputStream zip) throws IOException {
        ZipInputStream entries = new ZipInputStream(zip);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("An entry outside of its archive: " + entry.getName());
            }
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.copy(entries, file);
        }
    }
}
