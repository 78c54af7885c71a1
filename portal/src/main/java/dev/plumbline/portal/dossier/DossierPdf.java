package dev.plumbline.portal.dossier;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A dossier's page as PDF. Nothing is fetched for it, and no word is lost: see {@link PaperFonts}. */
final class DossierPdf {
    private DossierPdf() {}

    static byte[] of(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useUriResolver((base, uri) -> null)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .withProducer("Plumbline")
                .withHtmlContent(PaperFonts.printable(page), null)
                .toStream(pdf);
        PaperFonts.addTo(builder);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
