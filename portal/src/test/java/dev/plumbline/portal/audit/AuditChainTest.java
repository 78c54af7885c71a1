package dev.plumbline.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AuditChainTest {
    private final TestPortal portal;
    private final AuditLog audit;
    private final AuditChain chain;
    private final AuditRepository entries;
    private final TenantTransaction transactions;
    private final JdbcClient jdbc;

    @Autowired
    AuditChainTest(
            TestPortal portal,
            AuditLog audit,
            AuditChain chain,
            AuditRepository entries,
            TenantTransaction transactions,
            JdbcClient jdbc) {
        this.portal = portal;
        this.audit = audit;
        this.chain = chain;
        this.entries = entries;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Test
    void entries_of_many_threads_make_one_whole_chain() {
        Member who = portal.recruiter();

        IntStream.range(0, 20)
                .parallel()
                .forEach(i -> audit.add(who, "tested", "thing/" + i, Map.of("b", "2", "a", "ü")));

        assertThat(chain.verify(who.team())).isEmpty();
        assertThat(transactions.<Integer>call(
                        who.team(), () -> entries.from(who.team(), 1, 100).size()))
                .isEqualTo(20);
    }

    @Test
    void what_is_rolled_back_was_not_done() {
        Member who = portal.recruiter();

        assertThatThrownBy(() -> transactions.run(who.team(), () -> {
                    audit.add(who, "tested", "thing/1", Map.of());
                    throw new IllegalStateException("Rolled back");
                }))
                .hasMessage("Rolled back");

        assertThat(transactions.<Boolean>call(
                        who.team(), () -> entries.from(who.team(), 1, 1).isEmpty()))
                .isTrue();
    }

    @Test
    void the_portal_can_neither_change_nor_remove_an_entry() {
        Member who = portal.recruiter();
        audit.add(who, "tested", "thing/1", Map.of());

        assertThatThrownBy(() -> transactions.run(
                        who.team(), () -> jdbc.sql("DELETE FROM audit_entry").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> transactions.run(
                        who.team(),
                        () -> jdbc.sql("UPDATE audit_entry SET action = 'other'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_entry_put_in_by_hand_is_found() {
        Member who = portal.recruiter();
        audit.add(who, "tested", "thing/1", Map.of());
        transactions.run(who.team(), () -> {
            AuditEntry forged =
                    new AuditEntry(2, java.time.Instant.EPOCH, who.id(), "forged", "thing/2", new TreeMap<>());
            entries.append(who.team(), forged, forged.hash(new byte[] {1}));
        });

        assertThat(chain.verify(who.team())).hasValue(2);
    }
}
