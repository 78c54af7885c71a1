package dev.plumbline.scraper.document;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects what a PDF's pages write, line by line, with the size and weight of each line's first letters. */
final class PdfText extends PDFTextStripper {
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final int MAX_OPERATORS = 2_000_000;
    private static final int BOLD_WEIGHT = 600;

    /** More than this many letter heights between two lines set them apart. */
    private static final double APART = 1.8;

    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final long end = System.nanoTime() + MOST.toNanos();
    private @Nullable TextPosition first;
    private boolean bulletAlone;
    private double above = Double.NaN;
    private int operators;
    private int letters;

    /** A budget was passed; the message is a sentence. */
    static final class PastLimit extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        PastLimit(String sentence) {
            super(sentence);
        }
    }

    List<Row> rows(PDDocument pdf) throws IOException {
        setSuppressDuplicateOverlappingText(false);
        getText(pdf);
        return rows;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS || System.nanoTime() - end > 0) {
            throw new PastLimit("Reading this PDF took too long.");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        // Past the limit nothing more is kept; the next line ends it.
        if (++letters <= Documents.MAX_TEXT) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (first == null && !positions.isEmpty() && !text.isBlank()) {
            first = positions.getFirst();
        }
        words.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        finishLine();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        finishLine();
        above = Double.NaN;
    }

    private void finishLine() throws IOException {
        if (letters > Documents.MAX_TEXT) {
            throw new PastLimit("This PDF holds more than 500,000 letters.");
        }
        String text = TextRows.collapsed(words.toString());
        TextPosition position = first;
        words.setLength(0);
        first = null;
        if (text.isEmpty() || position == null) {
            return;
        }
        if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0))) {
            bulletAlone = true;
            return;
        }
        double size = position.getFontSizeInPt();
        double gap = position.getYDirAdj() - above;
        boolean item = bulletAlone || TextRows.isItem(text);
        String said = item && !bulletAlone ? text.substring(1).strip() : unspaced(text);
        boolean apart = !(gap >= 0 && gap <= APART * Math.max(size, 1));
        rows.add(new Row(said, size, isBold(position.getFont()), 0, item, apart, getCurrentPageNo()));
        above = position.getYDirAdj();
        bulletAlone = false;
    }

    /** Headings set with room between the letters: {@code E D U C A T I O N}. */
    private static String unspaced(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length < 4) {
            return text;
        }
        for (String part : parts) {
            if (part.length() != 1 || !Character.isLetter(part.charAt(0))) {
                return text;
            }
        }
        return String.join("", parts);
    }

    private static boolean isBold(@Nullable PDFont font) {
        if (font == null) {
            return false;
        }
        @Nullable PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }
}
