package dev.plumbline.portal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class ProblemsTest {

    @ParameterizedTest
    @MethodSource("waysToLoseTheDatabase")
    void a_lost_database_is_a_503_that_says_when_to_come_back(Exception lost) {
        Problem problem = Problems.of(lost);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.retryAfter()).isPositive();
    }

    @Test
    void what_went_wrong_inside_is_not_told() {
        Problem problem = Problems.of(new IllegalStateException("the secret inside"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.getMessage()).doesNotContain("secret");
    }

    static Stream<Exception> waysToLoseTheDatabase() {
        SQLException gone = new SQLTransientConnectionException("No connection in time");
        return Stream.of(
                new CannotGetJdbcConnectionException("No connection", gone),
                new CannotCreateTransactionException("No transaction", gone),
                new TransactionSystemException("The commit was not answered"),
                new DataAccessResourceFailureException("Shutting down"),
                new CannotAcquireLockException("Deadlock"),
                new IllegalStateException("Wrapped", new CannotGetJdbcConnectionException("No connection", gone)));
    }
}
