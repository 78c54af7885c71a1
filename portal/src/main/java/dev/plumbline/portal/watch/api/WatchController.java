package dev.plumbline.portal.watch.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ReceivedFile;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.portal.watch.NewWatchlist;
import dev.plumbline.portal.watch.WatchImports;
import dev.plumbline.portal.watch.Watchlist;
import dev.plumbline.portal.watch.Watchlists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists, and files for them. An import waits as a draft until somebody accepts it. */
@RestController
@RequestMapping("/api/v1/watchlists")
class WatchController {
    private final Watchlists lists;
    private final WatchImports imports;

    WatchController(Watchlists lists, WatchImports imports) {
        this.lists = lists;
        this.imports = imports;
    }

    /** The form that brings a file. */
    record FileForm(MultipartFile file) {}

    /** A job that was begun. */
    record Begun(UUID id, String href) {}

    /** A list that was made. */
    record Made(UUID id) {}

    /** What a list says of itself; mode is {@code watch} or {@code benign}. */
    record ListBody(
            @Nullable String name,
            @Nullable String source,
            @Nullable String reason,
            @Nullable String mode,
            @Nullable Instant expiresAt) {}

    /** A list. */
    record ListAnswer(
            UUID id, String name, String mode, String source, String reason, Instant expiresAt, int entries, int hits) {
        static ListAnswer of(Watchlist list) {
            return new ListAnswer(
                    list.id(),
                    list.name(),
                    list.benign() ? "benign" : "watch",
                    list.source(),
                    list.reason(),
                    list.expiresAt(),
                    list.entries(),
                    list.hits());
        }
    }

    /** All lists by name. */
    @GetMapping
    @Needs(Action.READ)
    List<ListAnswer> all(Member member) {
        return lists.all(member).stream().map(ListAnswer::of).toList();
    }

    /** Makes an empty list. */
    @PostMapping
    @Needs(Action.MANAGE_WATCHLISTS)
    @ResponseStatus(HttpStatus.CREATED)
    Made make(Member member, @org.springframework.web.bind.annotation.RequestBody ListBody body) {
        String mode = Objects.requireNonNullElse(body.mode(), "watch");
        if (!mode.equals("watch") && !mode.equals("benign")) {
            throw new Problem(400, "watchlist-mode", "mode is watch or benign.");
        }
        return new Made(lists.make(
                member,
                new NewWatchlist(
                        Objects.requireNonNullElse(body.name(), ""),
                        Objects.requireNonNullElse(body.source(), ""),
                        Objects.requireNonNullElse(body.reason(), ""),
                        mode.equals("benign"),
                        Objects.requireNonNullElse(body.expiresAt(), Instant.EPOCH))));
    }

    /** 202 once the file is committed; its format is recognised and its columns are guessed. */
    @PostMapping("/{id}/imports")
    @Needs(Action.MANAGE_WATCHLISTS)
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileForm.class))))
    ResponseEntity<Begun> take(
            Member member,
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        if (lists.find(member, id).isEmpty()) {
            throw Problem.notFound();
        }
        ReceivedFile received = ReceivedFile.of(file, WatchImports.MAX_BYTES);
        UUID begun = imports.begin(
                member,
                id,
                received.name(),
                received.content(),
                imports.recognise(member, received.content()).mapping());
        return ResponseEntity.accepted().body(new Begun(begun, "/api/v1/jobs/" + begun));
    }

    /** Puts the draft of an import into force; all candidates are compared with it. */
    @PostMapping("/imports/{id}/accept")
    @Needs(Action.MANAGE_WATCHLISTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(Member member, @PathVariable UUID id) {
        imports.accept(member, id);
    }

    /** Takes an import back. */
    @PostMapping("/imports/{id}/undo")
    @Needs(Action.MANAGE_WATCHLISTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Member member, @PathVariable UUID id) {
        imports.undo(member, id);
    }
}
