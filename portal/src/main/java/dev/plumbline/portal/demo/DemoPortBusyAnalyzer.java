package dev.plumbline.portal.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a busy demo port in one sentence instead of a stack trace. */
final class DemoPortBusyAnalyzer extends AbstractFailureAnalyzer<DemoPortBusy> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoPortBusy cause) {
        return new FailureAnalysis(cause.getLocalizedMessage(), "", cause);
    }
}
