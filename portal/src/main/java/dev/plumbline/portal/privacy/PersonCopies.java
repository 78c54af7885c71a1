package dev.plumbline.portal.privacy;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A copy of all that is held of a person, to be given to them. Personal data leaves the portal, so the audit log keeps it. */
@Service
public class PersonCopies {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PersonRepository people;
    private final CopyRepository copies;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Clock clock;

    PersonCopies(
            PersonRepository people,
            CopyRepository copies,
            TenantTransaction transactions,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.copies = copies;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * As JSON: one array of things a part, without who of the team wrote what.
     *
     * @throws Problem 404 where the team has no such candidate
     */
    public String json(Member member, UUID candidate) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(copy(member, candidate, "json"));
    }

    /** The same as a page to read, without scripts. */
    public String html(Member member, UUID candidate) {
        return CopyPage.of(copy(member, candidate, "html"));
    }

    private JsonNode copy(Member member, UUID candidate, String form) {
        member.require(Action.MANAGE_PRIVACY);
        int team = member.team();
        Map<String, String> parts = transactions.call(team, () -> {
            Person person = people.find(team, candidate).orElseThrow(Problem::notFound);
            Map<String, String> found = copies.parts(team, person);
            audit.add(member, "person-copied", "candidate/" + candidate, Map.of("form", form));
            return found;
        });
        ObjectNode copy = JSON.createObjectNode();
        copy.put("madeAt", clock.instant().toString());
        parts.forEach((part, array) -> copy.set(part, JSON.readTree(array)));
        return copy;
    }
}
