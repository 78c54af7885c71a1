package dev.plumbline.scraper.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file of saved pages is, by its first bytes. */
enum FileKind {
    HTML,
    MHTML,
    HAR,
    WARC,
    WARC_GZ,
    OTHER;

    private static final int SNIFFED = 8192;

    static FileKind of(byte[] file) {
        if (file.length > 2 && (file[0] & 0xFF) == 0x1F && (file[1] & 0xFF) == 0x8B) {
            return WARC_GZ;
        }
        String head = new String(file, 0, Math.min(SNIFFED, file.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("warc/")) {
            return WARC;
        }
        if (head.startsWith("{")) {
            return HAR;
        }
        if (head.contains("mime-version:") && head.contains("content-type:") && !head.startsWith("<")) {
            return MHTML;
        }
        boolean markup = Stream.of("<!doctype html", "<html", "<!--", "<head", "<body", "<?xml")
                .anyMatch(head::startsWith);
        return markup ? HTML : OTHER;
    }
}
