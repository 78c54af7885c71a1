package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.archive.Member.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP of saved pages. What pages show beside their text (pictures, styles, scripts) is passed without a word. */
final class ZipPages {
    private static final Set<String> BESIDE = Set.of(
            "css",
            "js",
            "mjs",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "avif",
            "ico",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "map",
            "mp4",
            "webm",
            "mp3",
            "download");

    private ZipPages() {}

    static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static void read(byte[] file, Budget budget, Consumer<Member> to) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            InputStream counted = budget.counted(zip);
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                budget.member();
                if (isPage(entry)) {
                    page(entry.getName(), counted.readNBytes(Budget.MAX_FILE + 1), budget, to);
                }
                counted.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static void page(String name, byte[] content, Budget budget, Consumer<Member> to) throws IOException {
        if (content.length > Budget.MAX_FILE) {
            to.accept(new Refused(name, "This file is larger than 32 MB."));
        } else if (isOne(content)) {
            to.accept(new Refused(name, "An archive inside an archive is not opened; upload it by itself."));
        } else {
            Archives.readOne(content, name, budget, to);
        }
    }

    private static boolean isPage(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !name.startsWith("__macosx/")
                && !file.startsWith(".")
                && !BESIDE.contains(file.substring(file.lastIndexOf('.') + 1));
    }
}
