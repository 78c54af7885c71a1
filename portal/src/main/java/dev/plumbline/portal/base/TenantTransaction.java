package dev.plumbline.portal.base;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to a team's rows: a transaction in which row-level security shows that team and no other. A call inside
 * another one of the same team joins it.
 */
@Component
public class TenantTransaction {
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    TenantTransaction(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transactions = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /**
     * Runs work as one team and returns what it answers; an exception rolls back.
     *
     * @throws IllegalStateException inside a transaction of another team
     */
    public <T> T call(int team, Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            enter(team);
            return work.get();
        }));
    }

    /** Runs work as one team. */
    public void run(int team, Runnable work) {
        transactions.executeWithoutResult(status -> {
            enter(team);
            work.run();
        });
    }

    private void enter(int team) {
        @Nullable Object current = TransactionSynchronizationManager.getResource(this);
        if (current == null) {
            // The statement and not set_config(): only it reaches Citus's shards. The value is an int, so nothing can
            // be smuggled in.
            jdbc.sql("SET LOCAL app.team_id = '" + team + "'").update();
            TransactionSynchronizationManager.bindResource(this, team);
            TransactionSynchronizationManager.registerSynchronization(new TeamUnbinding(this));
        } else if (!current.equals(team)) {
            throw new IllegalStateException("A transaction of one team cannot turn to another");
        }
    }
}
