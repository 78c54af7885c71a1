package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.fingerprint.picture.Picture;
import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import dev.plumbline.scraper.fingerprint.picture.PictureReading;
import dev.plumbline.scraper.fingerprint.picture.Pictures;
import dev.plumbline.scraper.record.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Pictures to be watched: one file, or a ZIP of several. They are hashed and not kept; an entry is known again by the hash of its file. */
final class PictureFiles {
    private static final int LARGEST_FILE = 10 << 20;
    private static final long LARGEST = 64L << 20;
    private static final int MOST = 1_000;
    private static final int SHOWN_OF_HASH = 8;

    private PictureFiles() {}

    /** Whether a file is a picture, or a ZIP that begins with one. */
    static boolean arePictures(byte[] content) throws IOException {
        if (!OfacTables.isZip(content)) {
            return Pictures.isPicture(content);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry file = zip.getNextEntry();
            // A folder holds nothing: what claims to be one and does is not gone through.
            while (file != null && file.isDirectory() && zip.read() < 0) {
                file = zip.getNextEntry();
            }
            return file != null && Pictures.isPicture(zip.readNBytes(32));
        } catch (ZipException broken) {
            return false;
        }
    }

    static void read(byte[] content, Counted sink) throws IOException {
        if (OfacTables.isZip(content)) {
            unpack(content, sink);
        } else {
            take(1, "", content, sink);
        }
    }

    private static void unpack(byte[] content, Counted sink) throws IOException {
        long left = LARGEST;
        int row = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(LARGEST_FILE + 1);
                if (bytes.length > LARGEST_FILE) {
                    // The next file is reached by unpacking the rest of this one, however much that is.
                    throw new UnreadableFile("The ZIP holds a file larger than 10 MB. Leave it out.");
                }
                if (file.isDirectory()) {
                    continue;
                }
                row++;
                if (row > MOST) {
                    throw new UnreadableFile("The ZIP holds more than 1,000 pictures. Make several of it.");
                }
                left -= bytes.length;
                if (left < 0) {
                    throw new UnreadableFile("The ZIP unpacks to more than 64 MB. Make several of it.");
                }
                take(row, file.getName().replaceFirst("^.*[/\\\\]", ""), bytes, sink);
            }
        } catch (ZipException broken) {
            throw new UnreadableFile("The ZIP is broken. Pack the pictures again.");
        }
    }

    private static void take(int row, String name, byte[] file, Counted sink) throws UnreadableFile {
        if (file.length > LARGEST_FILE) {
            sink.refuse(row, "The picture is larger than 10 MB.");
            return;
        }
        switch (Pictures.read(file)) {
            case PictureReading.Read read -> sink.take(row, entry(name, read.picture()));
            case PictureReading.Refused refused -> sink.refuse(row, refused.reason());
        }
    }

    private static ListEntry entry(String name, Picture picture) {
        EntryBuilder entry = new EntryBuilder(picture.sha256(), EntryKind.OTHER)
                .name(name.isEmpty() ? "Picture " + picture.sha256().substring(0, SHOWN_OF_HASH) : name);
        picture.kept().stream().map(PictureHash::hex).forEach(hash -> entry.identifier(Matter.PICTURE, hash));
        return entry.build();
    }
}
