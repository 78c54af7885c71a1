package dev.plumbline.portal.upload.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.upload.SavedPages;
import dev.plumbline.portal.upload.Uploads;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportViewsTest extends ViewTest {
    @Autowired
    private Uploads uploads;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void says_what_will_appear_where_nothing_was_imported() {
        signIn(Role.RECRUITER);
        navigate(ImportsView.class);
        assertThat(screen()).contains("Imports will appear here", "Choose files…");
    }

    @Test
    void an_auditor_sees_imports_and_begins_none() {
        signIn(Role.AUDITOR);
        navigate(ImportsView.class);
        assertThat(screen()).contains("Imports will appear here").doesNotContain("Choose files…");
    }

    @Test
    void lists_imports_and_what_came_of_each_thing() {
        Member ana = signIn(Role.RECRUITER);
        UUID upload = uploads.begin(ana);
        uploads.add(ana, upload, "a\u202Epage.html", SavedPages.page("https://gighub.example/u/a", "Ida Sandvik"));
        uploads.add(ana, upload, "x.html", "<html>".getBytes(UTF_8));
        JobsDone.await(jdbc, ana.team());
        navigate(ImportsView.class);
        assertThat(screen()).contains("a⟨U+202E⟩page.html and 1 more", "Done", "1 read · 1 not taken", ana.name());
        UI.getCurrent().navigate("imports/" + upload);
        assertThat(screen()).contains("Read", "Open capture", "Not taken", "which address it was saved from");
    }

    @Test
    void all_imports_are_a_table_to_keep() {
        Member ana = signIn(Role.RECRUITER);
        UUID upload = uploads.begin(ana);
        uploads.add(ana, upload, "=cmd,1.html", "<html>".getBytes(UTF_8));
        UUID stopped = uploads.begin(ana);
        uploads.stop(ana, stopped);
        JobsDone.await(jdbc, ana.team());
        navigate(ImportsView.class);

        List<String> lines = csv("This list as CSV");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith(stopped + ",,0,Stopped,");
        assertThat(lines.get(2))
                .startsWith(upload + ",\"'=cmd,1.html\",1,Done,0,0,0,0,0,1,")
                .contains(ana.name());
    }

    @Test
    void speaks_the_language_of_its_page() {
        Member ana = signIn(Role.RECRUITER);
        UUID upload = uploads.begin(ana);
        uploads.add(ana, upload, "page.html", SavedPages.page("https://gighub.example/u/a", "Ida Sandvik"));
        uploads.add(ana, upload, "x.html", "<html>".getBytes(UTF_8));
        JobsDone.await(jdbc, ana.team());
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(ImportsView.class);
        assertThat(screen()).contains("page.html und eine weitere", "Fertig", "1 gelesen · 1 nicht angenommen");
        UI.getCurrent().navigate("imports/" + upload);
        assertThat(screen()).contains("Gelesen", "Erfassung öffnen", "Nicht angenommen", "begonnen");
    }
}
