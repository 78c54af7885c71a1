package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.plumbline.portal.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MidSentenceTest extends ViewTest {

    @Test
    void a_label_is_in_lower_case_but_in_german() {
        UI.getCurrent().setLocale(Locale.of("es"));
        assertThat(MidSentence.of("Sin preselección")).isEqualTo("sin preselección");

        UI.getCurrent().setLocale(Locale.GERMANY);
        assertThat(MidSentence.of("Nicht auf einer Auswahlliste")).isEqualTo("Nicht auf einer Auswahlliste");
    }
}
