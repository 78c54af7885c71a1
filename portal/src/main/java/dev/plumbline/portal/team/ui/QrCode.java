package dev.plumbline.portal.team.ui;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.vaadin.flow.component.Svg;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A short text for a camera: dark on light in every scheme, with the quiet zone of four modules that ISO/IEC 18004 asks for. */
final class QrCode extends Svg {
    private static final int QUIET = 4;

    /**
     * Draws one.
     *
     * @param text at most some 200 characters
     * @param label what it is, for those who do not see it
     */
    QrCode(String text, String label) {
        super(svg(text));
        addClassName("qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }

    static String svg(String text) {
        ByteMatrix modules = modules(text);
        int size = modules.getWidth() + 2 * QUIET;
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d' shape-rendering='crispEdges'><path fill='#fff' d='M0 0h%1$dv%1$dH0z'/><path d='%2$s'/></svg>"
                .formatted(size, path(modules));
    }

    private static String path(ByteMatrix modules) {
        return IntStream.range(0, modules.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, modules.getWidth())
                        .filter(x -> modules.get(x, y) == 1)
                        .mapToObj(x -> "M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET)))
                .collect(Collectors.joining());
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too much for one code: " + text.length() + " characters", tooLong);
        }
    }
}
