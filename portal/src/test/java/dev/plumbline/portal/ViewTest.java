package dev.plumbline.portal;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.router.QueryParameters;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.TestSignIn;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of screens in the running portal, without a browser. */
@PortalTest
@ViewPackages(packages = "dev.plumbline.portal")
public abstract class ViewTest extends SpringBrowserlessTest {
    @Autowired
    protected TestPortal portal;

    @Autowired
    protected DeskData data;

    /** Signs a new member of a new team in. */
    protected Member signIn(Role role) {
        return signIn(portal.member(portal.team(), role));
    }

    /** Signs a member in. */
    protected Member signIn(Member member) {
        TestSignIn.as(member);
        return member;
    }

    /** Goes to a screen with one parameter in its address. */
    protected void go(String path, String parameter, String value) {
        UI.getCurrent().navigate(path, QueryParameters.of(parameter, value));
    }

    /** The lines of the table that a link of this label saves. */
    protected List<String> csv(String label) {
        CsvLink link = find(CsvLink.class).all().stream()
                .filter(one -> one.getAriaLabel().equals(Optional.of(label)))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        new AnchorTester(link).download(saved);
        return saved.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** All words on the screen, in order. */
    protected String screen() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
