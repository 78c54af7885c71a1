package dev.plumbline.portal.analysis;

import java.io.Serial;

/** A job did not come to its end; the scheduler tries it again. */
final class AnalysisFailed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    AnalysisFailed(Throwable cause) {
        super(Reasons.of(cause), cause);
    }
}
