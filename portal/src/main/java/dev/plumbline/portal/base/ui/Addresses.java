package dev.plumbline.portal.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import dev.plumbline.portal.base.Problem;
import java.util.UUID;

/** Ids in the addresses of screens. */
public final class Addresses {
    private Addresses() {}

    /**
     * The id that an address names.
     *
     * @throws Problem 404 where it is none
     */
    public static UUID id(BeforeEnterEvent event, String name) {
        return id(event.getRouteParameters(), name);
    }

    private static UUID id(RouteParameters parameters, String name) {
        try {
            return UUID.fromString(parameters.get(name).orElse(""));
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }
}
