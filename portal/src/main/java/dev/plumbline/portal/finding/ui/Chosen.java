package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.BulkAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The findings that are chosen to be answered together, with their headlines; no more than can be answered at once. */
final class Chosen {
    private final Map<UUID, String> findings = new LinkedHashMap<>();
    private final List<Command> listeners = new ArrayList<>();
    private @Nullable UUID last;

    void listen(Command changed) {
        listeners.add(changed);
    }

    boolean has(UUID finding) {
        return findings.containsKey(finding);
    }

    /** Chooses a finding, or no longer. */
    void set(UUID finding, String headline, boolean chosen) {
        boolean changes = chosen != has(finding);
        if (chosen && findings.size() < BulkAnswers.MOST) {
            findings.put(finding, headline);
        } else if (!chosen) {
            findings.remove(finding);
        }
        last = finding;
        if (changes) {
            tell();
        }
    }

    /** The finding that was chosen last, or no longer: where a range begins. */
    Optional<UUID> last() {
        return Optional.ofNullable(last);
    }

    List<UUID> ids() {
        return List.copyOf(findings.keySet());
    }

    String headline(UUID finding) {
        return findings.getOrDefault(finding, Words.say("bulk.aFinding"));
    }

    int size() {
        return findings.size();
    }

    boolean isFull() {
        return findings.size() >= BulkAnswers.MOST;
    }

    void clear() {
        findings.clear();
        last = null;
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Command::execute);
    }
}
