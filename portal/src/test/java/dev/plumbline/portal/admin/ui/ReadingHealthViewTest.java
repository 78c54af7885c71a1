package dev.plumbline.portal.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.analysis.ReadingComplaint;
import dev.plumbline.portal.analysis.ReadingFault;
import dev.plumbline.portal.capture.AnalysisLedger;
import dev.plumbline.portal.capture.CaptureStatus;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingHealthViewTest extends ViewTest {
    private static final String CHANGED = """
            <!DOCTYPE html><html lang="en"><head><title>User lena - Stack Overflow</title></head>
            <body><div id="mainbar-full"><div class="renamed">Lena Sand</div>
            <ul class="list-reset"><li><div>Member for 3 months</div></li></ul></div></body></html>
            """;

    @Autowired
    AnalysisLedger ledger;

    @Autowired
    Captures captures;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void is_for_admins_only_and_says_what_will_appear() {
        signIn(Role.ADMIN);
        navigate(ReadingHealthView.class);
        assertThat(screen())
                .contains(
                        "What a site no longer shows will appear here",
                        "Pages that cannot be analysed will appear here",
                        "Pages past a budget of the reader will appear here");
        signIn(Role.LEAD);
        assertThatThrownBy(() -> navigate(ReadingHealthView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_what_a_site_no_longer_shows_and_leads_to_a_page_without_it() {
        Member admin = signIn(Role.ADMIN);
        capture(admin, "https://stackoverflow.com/users/90210551/lena", CHANGED);
        capture(admin, "https://stackoverflow.com/users/90210552/mara", CHANGED.replace("renamed", "fs-headline2"));
        navigate(ReadingHealthView.class);
        assertThat(screen())
                .contains(
                        "Stack Overflow",
                        "fs-headline2",
                        "1 of 2 pages",
                        "last 7 days: 1 of 2 pages",
                        "Open the newest");
    }

    @Test
    void reads_a_page_in_quarantine_again() {
        Member admin = signIn(Role.ADMIN);
        UUID page = capture(admin, "https://mara.example/", "<html><body><h1>Mara Lind</h1></body></html>");
        quarantine(admin, page);
        navigate(ReadingHealthView.class);
        assertThat(screen()).contains("It broke.");
        press("Read again");
        assertThat(screen()).contains("is being read again").doesNotContain("It broke.");
        JobsDone.await(jdbc, admin.team());
        assertThat(captures.get(admin, page).status()).isEqualTo(CaptureStatus.ANALYSED);
    }

    @Test
    void removes_a_page_that_nothing_needs() {
        Member admin = signIn(Role.ADMIN);
        UUID page = capture(admin, "https://news.example/list", "<html><body><p>Nothing.</p></body></html>");
        quarantine(admin, page);
        navigate(ReadingHealthView.class);
        press("Remove…");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(screen()).contains("Removed.");
        assertThat(captures.find(admin, page)).isEmpty();
    }

    @Test
    void lists_what_was_read_wrongly_and_closes_it() {
        Member admin = signIn(Role.ADMIN);
        UUID page = capture(admin, "https://mara.example/", "<html><body><h1>Mara Lind</h1></body></html>");
        cases.report(admin, page, new ReadingComplaint("name", "Mara Lind", ReadingFault.OTHER_PERSON, "The dog."));
        navigate(ReadingHealthView.class);
        assertThat(screen())
                .contains("Mara Lind", "It is about somebody else", "The dog.", admin.name(), "Open", "personal data");
        press("Close");
        assertThat(screen()).contains("Closed ");
    }

    private void quarantine(Member admin, UUID page) {
        ledger.settle(admin.team(), page, CaptureStatus.FAILED, "It broke.", "1");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private UUID capture(Member member, String url, String html) {
        return UUID.fromString(CaptureRequests.analysed(portal, member, url, html, clock.instant())
                .get("id")
                .asString());
    }
}
