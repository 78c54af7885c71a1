package dev.plumbline.portal.team;

import dev.plumbline.portal.security.Directory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the portal is, and the claim link as long as nobody can sign in. */
@Component
@Order(1)
class AddressNote implements ConsoleNote {
    private final Directory directory;
    private final Invitations invitations;
    private final String url;

    AddressNote(Directory directory, Invitations invitations, @Value("${plumbline.url}") String url) {
        this.directory = directory;
        this.invitations = invitations;
        this.url = url;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Portal      " + url, "Extension   " + url + "/extension"));
        if (!directory.hasMembers()) {
            lines.add("Claim it    " + invitations.link(null) + "  (works once: open it and make your team)");
        }
        return lines;
    }
}
