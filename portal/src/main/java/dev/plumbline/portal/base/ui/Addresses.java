package dev.plumbline.portal.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import dev.plumbline.portal.base.Problem;
import java.util.Optional;
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

    /** The id that a text is; empty where it is none. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static UUID id(RouteParameters parameters, String name) {
        return parameters.get(name).flatMap(Addresses::id).orElseThrow(Problem::notFound);
    }
}
