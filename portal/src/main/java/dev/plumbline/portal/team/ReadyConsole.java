package dev.plumbline.portal.team;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints what a person needs to begin. It goes around the log on purpose: it holds links and passwords that work. */
@Component
class ReadyConsole {
    private final List<ConsoleNote> notes;

    ReadyConsole(List<ConsoleNote> notes) {
        this.notes = List.copyOf(notes);
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String text = notes.stream()
                .flatMap(note -> note.lines().stream())
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n"));
        System.out.println("\nPlumbline is ready.\n" + text + "\n");
    }
}
