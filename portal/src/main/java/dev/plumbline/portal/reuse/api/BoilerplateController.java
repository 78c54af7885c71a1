package dev.plumbline.portal.reuse.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.portal.reuse.Boilerplate;
import dev.plumbline.portal.reuse.MarkedText;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Texts marked as boilerplate, from the panel. */
@RestController
class BoilerplateController {
    private final Boilerplate boilerplate;

    BoilerplateController(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    /**
     * A text that means nothing.
     *
     * @param text 8 words or more, at most 4,000 characters
     * @param reason why, at most 1,000 characters
     */
    record Mark(
            @JsonProperty(required = true) @Nullable String text,
            @JsonProperty(required = true) @Nullable String reason) {}

    /** A mark as it was kept; findings counts those that rested on it then. */
    record Kept(
            UUID id,
            String text,
            String reason,
            UUID member,
            Instant at,
            long findings,
            @Nullable Instant undoneAt) {
        static Kept of(MarkedText mark) {
            return new Kept(
                    mark.id(), mark.text(), mark.reason(), mark.member(), mark.at(), mark.findings(), mark.undoneAt());
        }
    }

    /** Nothing but that it is done. */
    record Undone(UUID id) {}

    @GetMapping("/api/v1/boilerplate")
    @Needs(Action.READ)
    List<Kept> all(Member member) {
        return boilerplate.all(member).stream().map(Kept::of).toList();
    }

    @PostMapping("/api/v1/boilerplate")
    @ResponseStatus(HttpStatus.CREATED)
    @Needs(Action.DISMISS_EVERYWHERE)
    Kept add(Member member, @RequestBody Mark mark) {
        return Kept.of(boilerplate.mark(
                member, Objects.requireNonNullElse(mark.text(), ""), Objects.requireNonNullElse(mark.reason(), "")));
    }

    @DeleteMapping("/api/v1/boilerplate/{id}")
    @Needs(Action.DISMISS_EVERYWHERE)
    Undone undo(Member member, @PathVariable UUID id) {
        boilerplate.undo(member, id);
        return new Undone(id);
    }
}
