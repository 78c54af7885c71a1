package dev.plumbline.portal.team.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.plumbline.portal.team.PairingCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final Pattern SIZE = Pattern.compile("viewBox='0 0 (\\d+) ");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int DOTS = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://plumbline.example",
                "http://localhost:8080",
                "https://reviews.recruiting.a-rather-long-name-of-a-company.example:8443"
            })
    void is_read_by_a_camera_as_the_line_that_the_panel_takes(String portal) throws ReaderException {
        PairingCode code = new PairingCode("K7QF2M9X", portal, Instant.EPOCH);
        assertThat(read(QrCode.svg(code.line()))).isEqualTo(portal + " K7QF 2M9X");
    }

    @Test
    void refuses_what_no_code_can_hold() {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(10_000))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Draws it as a screen does and looks at that. */
    private static String read(String svg) throws ReaderException {
        Matcher size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        int width = Integer.parseInt(size.group(1)) * DOTS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        MODULE.matcher(svg).results().forEach(module -> {
            int x = Integer.parseInt(module.group(1)) * DOTS;
            int y = Integer.parseInt(module.group(2)) * DOTS;
            for (int line = y; line < y + DOTS; line++) {
                Arrays.fill(pixels, line * width + x, line * width + x + DOTS, 0);
            }
        });
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(seen).getText();
    }
}
