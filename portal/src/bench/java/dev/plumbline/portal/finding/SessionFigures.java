package dev.plumbline.portal.finding;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import dev.plumbline.portal.BenchPortal;
import dev.plumbline.portal.Figure;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.TestSignIn;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What the portal's heap holds more while fifty people are signed in, each with a session and a window of its own: the sessions,
 * the screens and their data are the portal's, the browsers are not there.
 */
final class SessionFigures {
    private static final int SESSIONS = 50;
    private static final double MB = 1024.0 * 1024.0;

    private SessionFigures() {}

    /** Everybody opens the Inbox and a finding; then a third stays there, the others go on to the candidates or to one of them. */
    static void print(BenchPortal portal, Member member) {
        TestSignIn.as(member);
        Authentication signedIn =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        FindingRow first = portal.get(Inbox.class)
                .page(member, SavedView.OPEN, FindingFilter.NONE, FindingSort.NEWEST, null)
                .rows()
                .getFirst();
        try (SecuredBrowserlessApplicationContext<Authentication> screens = SpringBrowserlessApplicationContext.createSecured(
                portal.context(), "dev.plumbline.portal")) {
            List<BrowserlessUIContext> windows = new ArrayList<>();
            // The first session brings what all share: classes, templates, words.
            windows.add(visit(screens, signedIn, first, 0));
            long before = used();
            for (int i = 1; i <= SESSIONS; i++) {
                windows.add(visit(screens, signedIn, first, i));
            }
            double more = used() - before;
            Figure.print("sessions-%d-heap".formatted(SESSIONS), more / MB, "MB");
            Figure.print("session-heap", more / SESSIONS / MB, "MB");
            Figure.print("portal-heap-with-%d-sessions".formatted(windows.size() - 1), used() / MB, "MB");
        }
    }

    private static BrowserlessUIContext visit(
            SecuredBrowserlessApplicationContext<Authentication> screens, Authentication signedIn, FindingRow row, int i) {
        BrowserlessUIContext window = screens.newUser(signedIn).newWindow();
        window.navigate("inbox", Component.class);
        window.navigate("inbox/" + row.id(), Component.class);
        switch (i % 3) {
            case 1 -> window.navigate("candidates", Component.class);
            case 2 -> window.navigate("candidates/" + row.candidate(), Component.class);
            default -> {
                // Stays with the finding.
            }
        }
        window.roundTrip();
        return window;
    }

    /** Bytes that are held after all garbage is gone. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
