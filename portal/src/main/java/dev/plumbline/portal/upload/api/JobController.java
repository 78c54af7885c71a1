package dev.plumbline.portal.upload.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ReceivedFile;
import dev.plumbline.portal.record.RecordImports;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.portal.upload.Uploads;
import dev.plumbline.portal.watch.WatchImports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files of saved pages, and tells how far the reading of these and of records has come. */
@RestController
@RequestMapping("/api/v1")
class JobController {
    private static final int ITEMS = 1_000;

    private final Uploads uploads;
    private final RecordImports records;
    private final WatchImports watchlists;
    private final Clock clock;

    JobController(Uploads uploads, RecordImports records, WatchImports watchlists, Clock clock) {
        this.uploads = uploads;
        this.records = records;
        this.watchlists = watchlists;
        this.clock = clock;
    }

    /** The form that brings a file. */
    record FileForm(MultipartFile file) {}

    /** A job that was begun. */
    record Begun(UUID id, String href) {}

    /** 202 once the file is committed: HTML, MHTML, HAR, WARC, or a ZIP of them. */
    @PostMapping("/captures/imports")
    @Needs(Action.CAPTURE)
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileForm.class))))
    ResponseEntity<Begun> take(
            Member member, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        ReceivedFile received = ReceivedFile.of(file, Uploads.MAX_BYTES);
        UUID id = uploads.begin(member);
        uploads.add(member, id, received.name(), received.content());
        return ResponseEntity.accepted().body(new Begun(id, "/api/v1/jobs/" + id));
    }

    /** How far a job has come, and what came of it. */
    @GetMapping("/jobs/{id}")
    @Needs(Action.READ)
    JobAnswer get(Member member, @PathVariable UUID id) {
        return uploads.find(member, id)
                .map(upload -> JobAnswer.of(upload, uploads.items(member, id, 0, ITEMS), clock.instant()))
                .or(() -> records.find(member, id)
                        .map(found -> JobAnswer.of(found, records.errors(member, id, 0, ITEMS), clock.instant())))
                .or(() -> watchlists
                        .find(member, id)
                        .map(found -> JobAnswer.of(found, watchlists.draft(member, id, 0, ITEMS), clock.instant())))
                .orElseThrow(Problem::notFound);
    }
}
