package dev.plumbline.portal.record.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ReceivedFile;
import dev.plumbline.portal.record.ErrorFile;
import dev.plumbline.portal.record.RecordImport;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.record.Subjects;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.scraper.record.Preview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
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

/** Takes files of the employer's own systems, and undoes them. */
@RestController
@RequestMapping("/api/v1/records")
class RecordController {
    private final RecordImports imports;
    private final Subjects subjects;
    private final ErrorFile errors;

    RecordController(RecordImports imports, Subjects subjects, ErrorFile errors) {
        this.imports = imports;
        this.subjects = subjects;
        this.errors = errors;
    }

    /** The form that brings a file. */
    record FileForm(MultipartFile file) {}

    /** A job that was begun. */
    record Begun(UUID id, String href) {}

    /** Whose the rows of an account are. */
    record Match(@Nullable String subject, @Nullable UUID candidateId) {}

    /** 202 once the file is committed; its columns are guessed, unless they are given. */
    @PostMapping("/imports")
    @Needs(Action.IMPORT_RECORDS)
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
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String datePattern,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        ReceivedFile received = ReceivedFile.of(file, RecordImports.MAX_BYTES);
        Preview preview = imports.guess(member, received.content(), KindWords.of(kind));
        UUID id =
                imports.begin(member, received.name(), received.content(), Guessed.mapping(preview, zone, datePattern));
        return ResponseEntity.accepted().body(new Begun(id, "/api/v1/jobs/" + id));
    }

    /** The rows that could not be read, as CSV. */
    @GetMapping(path = "/imports/{id}/errors", produces = "text/csv")
    @Needs(Action.READ)
    ResponseEntity<byte[]> errors(Member member, @PathVariable UUID id) {
        RecordImport found = imports.find(member, id).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                .body(errors.of(member, found.id()));
    }

    /** Takes an import back: its rows go, and the candidates concerned are checked again. */
    @PostMapping("/imports/{id}/undo")
    @Needs(Action.IMPORT_RECORDS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Member member, @PathVariable UUID id) {
        imports.undo(member, id);
    }

    /** Says whose the rows of an account are. */
    @PostMapping("/subjects")
    @Needs(Action.JOIN_ACCOUNTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void match(Member member, @org.springframework.web.bind.annotation.RequestBody Match match) {
        if (match.subject() == null || match.candidateId() == null) {
            throw new Problem(400, "match-incomplete", "Send subject, the account in that system, and candidateId.");
        }
        subjects.match(member, match.subject(), match.candidateId());
    }
}
