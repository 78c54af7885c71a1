package dev.plumbline.portal.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotes_what_would_end_a_cell() {
        Csv csv = new Csv("Name", "Words");
        csv.row("Tove, Lind", "says \"yes\"\nand no");
        assertThat(text(csv)).isEqualTo("Name,Words\r\n\"Tove, Lind\",\"says \"\"yes\"\"\nand no\"\r\n");
    }

    @Test
    void lets_no_cell_become_a_formula() {
        Csv csv = new Csv("Words");
        csv.row("=HYPERLINK(\"x\")");
        csv.row("+1 555 0100");
        csv.row("@name");
        csv.row("\tx");
        assertThat(text(csv)).isEqualTo("Words\r\n\"'=HYPERLINK(\"\"x\"\")\"\r\n'+1 555 0100\r\n'@name\r\n'\tx\r\n");
    }

    @Test
    void refuses_a_row_that_does_not_fit() {
        Csv csv = new Csv("A", "B");
        assertThatThrownBy(() -> csv.row("x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Csv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
