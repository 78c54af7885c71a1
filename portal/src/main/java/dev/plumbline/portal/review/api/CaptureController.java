package dev.plumbline.portal.review.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.capture.CaptureBody;
import dev.plumbline.portal.capture.CaptureService;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.portal.security.TokenHolder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes captures and tells what came of them. */
@RestController
@RequestMapping("/api/v1/captures")
class CaptureController {
    private final CaptureService service;
    private final Captures captures;
    private final PageKnowledge knowledge;

    CaptureController(CaptureService service, Captures captures, PageKnowledge knowledge) {
        this.service = service;
        this.captures = captures;
        this.knowledge = knowledge;
    }

    /** 202 once the capture is committed; 200 with what came of it where the analysis ended within {@code Prefer: wait}. */
    @PostMapping
    @Needs(Action.CAPTURE)
    @Operation(
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = CaptureBody.class))))
    ResponseEntity<Object> receive(
            TokenHolder holder,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Locale locale,
            HttpServletRequest request)
            throws IOException {
        requireJson(request.getContentType());
        StoredCapture stored = service.receive(
                holder.member(),
                holder.token(),
                idempotencyKey(key),
                request.getInputStream(),
                request.getHeader(HttpHeaders.CONTENT_ENCODING));
        Duration wait = Preference.wait(prefer);
        if (!wait.isZero()) {
            StoredCapture later = captures.await(holder.member(), stored.id(), wait);
            if (later.status().done()) {
                return ResponseEntity.ok(knowledge.of(holder.member(), later, Language.of(locale)));
            }
        }
        return ResponseEntity.accepted().body(CaptureReceipt.of(stored));
    }

    /** A capture, and what came of it. */
    @GetMapping("/{id}")
    @Needs(Action.READ)
    CaptureAnswer get(Member member, @PathVariable UUID id, Locale locale) {
        return knowledge.of(member, captures.get(member, id), Language.of(locale));
    }

    private static void requireJson(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        if (!type.equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE)) {
            throw new Problem(415, "media-type", "Send the capture as application/json.");
        }
    }

    private static UUID idempotencyKey(@Nullable String key) {
        try {
            return UUID.fromString(key == null ? "" : key);
        } catch (IllegalArgumentException malformed) {
            throw new Problem(
                    400,
                    "idempotency-key",
                    "Send the header Idempotency-Key with a UUID that stays the same when this capture is sent again.");
        }
    }
}
