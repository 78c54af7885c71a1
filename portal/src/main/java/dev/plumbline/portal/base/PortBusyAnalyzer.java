package dev.plumbline.portal.base;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program has the portal's port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortBusyAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d, where the portal listens, is in use: stop what uses it, or set SERVER_PORT to a free port."
                        .formatted(cause.getPort()),
                "",
                cause);
    }
}
