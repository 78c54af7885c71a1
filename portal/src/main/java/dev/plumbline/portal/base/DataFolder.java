package dev.plumbline.portal.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder where this portal keeps what is its own: the embedded database and secrets. One portal at a time has it. */
@Component
public class DataFolder implements DisposableBean {
    private static final String PRIVATE_FOLDER = "rwx------";
    private static final String PRIVATE_FILE = "rw-------";

    private final Path root;
    private final FileChannel channel;

    /**
     * Makes the folder and takes it.
     *
     * @throws CannotStart where it cannot be written, or another portal has it
     */
    public DataFolder(@Value("${plumbline.data}") Path root) {
        this.root = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    this.root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE_FOLDER)));
            this.channel =
                    FileChannel.open(this.root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException | UnsupportedOperationException e) {
            throw unwritable(this.root, e);
        }
        lock();
    }

    /** A path inside. */
    public Path resolve(String name) {
        return root.resolve(name);
    }

    /**
     * A random secret that stays the same as long as the folder does; its file is readable to its owner only.
     *
     * @return 64 hexadecimal digits, 256 bit
     */
    public String secret(String name) {
        Path file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    /** What to say where something in the folder cannot be written. */
    public static CannotStart unwritable(Path folder, Throwable cause) {
        boolean full = String.valueOf(cause.getMessage()).contains("No space left");
        return new CannotStart(
                full
                        ? "The disk of the data folder %s is full: free some space, or set PLUMBLINE_DATA to a folder on another disk."
                                .formatted(folder)
                        : "The data folder %s cannot be written: let this user write there, or set PLUMBLINE_DATA to another folder."
                                .formatted(folder),
                cause);
    }

    /** Lets another portal have the folder. */
    @Override
    public void destroy() throws IOException {
        channel.close();
    }

    private void lock() {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw unwritable(root, e);
        }
        if (lock == null) {
            throw new CannotStart(
                    "The data folder %s is in use by another portal: stop that one, or set PLUMBLINE_DATA to another folder."
                            .formatted(root));
        }
    }

    // Written beside and moved, so that a portal killed here leaves a whole secret or none.
    private static void write(Path file, String secret) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try {
            Files.createFile(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE_FILE)));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Someone else writes " + draft, e);
        }
        Files.writeString(draft, secret + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
