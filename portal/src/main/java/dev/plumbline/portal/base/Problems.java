package dev.plumbline.portal.base;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever went wrong into a problem that says what to do and nothing of the inside. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Duration DATABASE_BACK = Duration.ofSeconds(2);

    private Problems() {}

    /** The problem itself, or what stands for anything else; what is nobody's fault outside goes into the log. */
    public static Problem of(Throwable wrong) {
        return switch (wrong) {
            case Problem problem -> problem;
            case MethodArgumentNotValidException invalid -> new Problem(400, "not-valid", fields(invalid));
            case HttpMessageNotReadableException unreadable ->
                new Problem(400, "malformed", "The body is no JSON of the form that the API's description gives.");
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case ErrorResponse refused -> refused(refused.getStatusCode());
            default -> databaseAway(wrong) ? later() : inside(wrong);
        };
    }

    private static Problem later() {
        return Problem.later(503, "database-away", "The database is away for a moment: try again soon.", DATABASE_BACK);
    }

    private static Problem inside(Throwable wrong) {
        LOG.error("A request failed", wrong);
        return new Problem(500, "inside", "Something went wrong inside the portal; its log says what.");
    }

    private static boolean databaseAway(Throwable wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof TransactionException
                    || cause instanceof java.sql.SQLTransientException) {
                return true;
            }
        }
        return false;
    }

    private static String fields(MethodArgumentNotValidException invalid) {
        return invalid.getFieldErrors().stream()
                .map(error -> error.getField() + " " + error.getDefaultMessage())
                .sorted()
                .reduce((first, second) -> first + "; " + second)
                .orElse("The body is not as the API's description says.");
    }

    // An id that is none names nothing, like one that was never given.
    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        boolean id = mismatch.getRequiredType() == java.util.UUID.class;
        return id
                ? Problem.notFound()
                : new Problem(
                        400, "not-valid", "The parameter " + mismatch.getName() + " has a form that cannot be read.");
    }

    private static Problem refused(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> Problem.notFound();
            case 405 -> new Problem(405, "method", "This address does not take that method.");
            case 406 -> new Problem(406, "not-acceptable", "Ask for application/json.");
            case 413 -> new Problem(413, "too-large", "The body is too large.");
            case 415 -> new Problem(415, "media-type", "Send application/json.");
            case 503 -> later();
            default ->
                new Problem(
                        status.value(),
                        status.is4xxClientError() ? "not-valid" : "inside",
                        "The request is not as the API's description says.");
        };
    }
}
