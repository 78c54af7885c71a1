package dev.plumbline.portal.e2e;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A candidate's row, locked, so that whatever has to note something there must wait. */
final class HeldCandidate implements AutoCloseable {
    private final Connection connection;

    HeldCandidate(PortalDatabase database, UUID candidate) throws SQLException {
        this.connection = database.connect();
        connection.setAutoCommit(false);
        try (PreparedStatement lock = connection.prepareStatement("SELECT id FROM candidate WHERE id = ? FOR UPDATE")) {
            lock.setObject(1, candidate);
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("No candidate " + candidate);
                }
            }
        }
    }

    /** Waits until somebody waits for it. */
    void awaitSomebody() throws SQLException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (int tried = 0; tried < 300; tried++) {
            if (number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0) {
                return;
            }
            never.await(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("Nobody needs the candidate");
    }

    /** What a query counts, over all teams. */
    int number(String query) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
