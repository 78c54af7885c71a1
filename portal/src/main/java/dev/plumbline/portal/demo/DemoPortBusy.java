package dev.plumbline.portal.demo;

import java.io.Serial;

/** Another program has the port of the demo sites. */
final class DemoPortBusy extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    DemoPortBusy(int port, Throwable cause) {
        super(
                "Port %d, where the demo sites are served, is in use: stop what uses it, or set PLUMBLINE_DEMO_SITES_PORT to a free port."
                        .formatted(port),
                cause);
    }
}
