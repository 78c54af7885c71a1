package dev.plumbline.portal.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions of this node by member, so that they end the moment access does: a screen that only listens makes no
 * request that {@link SessionCheck} could refuse.
 */
@Component
class OpenSessions implements HttpSessionListener {
    private final Map<HttpSession, UUID> sessions = new ConcurrentHashMap<>();

    /** Notes whose session it is. */
    void keep(HttpSession session, UUID member) {
        sessions.put(session, member);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void end(AccessEnded ended) {
        sessions.entrySet().stream()
                .filter(open -> open.getValue().equals(ended.member()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::end);
    }

    private void end(HttpSession session) {
        sessions.remove(session);
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // It ended by itself.
        }
    }
}
