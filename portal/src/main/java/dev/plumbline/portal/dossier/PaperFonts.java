package dev.plumbline.portal.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the PDF files: DejaVu Sans for Latin, Greek, Cyrillic, Hebrew and Arabic, Noto Sans SC and KR for Chinese,
 * Japanese and Korean. A character that none of them draws is written out as its number.
 */
final class PaperFonts {
    private static final List<String> REGULAR = List.of("latin", "han", "hangul");
    private static final List<CmapLookup> DRAWN =
            REGULAR.stream().map(PaperFonts::characters).toList();

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        for (String font : REGULAR) {
            builder.useFont(() -> open(font), font, 400, FontStyle.NORMAL, true);
        }
        builder.useFont(() -> open("latin-bold"), "latin", 700, FontStyle.NORMAL, true);
    }

    /** The page with a number for each character that no font draws. */
    static String printable(String page) {
        return page.codePoints()
                .mapToObj(point -> isDrawn(point) ? Character.toString(point) : DossierPage.writtenOut(point))
                .collect(Collectors.joining());
    }

    private static boolean isDrawn(int point) {
        return point < 0x80 || DRAWN.stream().anyMatch(font -> font.getGlyphId(point) != 0);
    }

    private static CmapLookup characters(String font) {
        try (InputStream in = open(font);
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String font) {
        String path = "/dossier/" + font + ".ttf";
        return Objects.requireNonNull(PaperFonts.class.getResourceAsStream(path), path);
    }
}
