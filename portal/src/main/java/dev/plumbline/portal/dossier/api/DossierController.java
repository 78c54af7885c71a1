package dev.plumbline.portal.dossier.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.dossier.DossierExports;
import dev.plumbline.portal.dossier.DossierFile;
import dev.plumbline.portal.dossier.DossierFormat;
import dev.plumbline.portal.dossier.Redaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Dossiers as files: {@code format} is zip (all of them with a manifest of hashes), pdf, html or json, {@code redaction} is
 * full, without-contacts or shareable. Each call is in the audit log.
 */
@RestController
class DossierController {
    private final DossierExports dossiers;

    DossierController(DossierExports dossiers) {
        this.dossiers = dossiers;
    }

    /** What was checked of a candidate, what did not line up, what was answered and decided. */
    @GetMapping("/api/v1/candidates/{id}/dossier")
    @Needs(Action.READ)
    ResponseEntity<byte[]> ofCandidate(
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zip") String format,
            @RequestParam(defaultValue = "full") String redaction) {
        return answer(dossiers.ofCandidate(member, id, format(format), redaction(redaction)));
    }

    /** The same of all who are on a shortlist. */
    @GetMapping("/api/v1/shortlists/{id}/dossier")
    @Needs(Action.READ)
    ResponseEntity<byte[]> ofShortlist(
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "zip") String format,
            @RequestParam(defaultValue = "full") String redaction) {
        return answer(dossiers.ofShortlist(member, id, format(format), redaction(redaction)));
    }

    private static ResponseEntity<byte[]> answer(DossierFile file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.content());
    }

    private static DossierFormat format(String label) {
        return DossierFormat.of(label)
                .orElseThrow(() -> new Problem(400, "dossier-invalid", "The format is zip, pdf, html or json."));
    }

    private static Redaction redaction(String label) {
        return Redaction.of(label)
                .orElseThrow(() ->
                        new Problem(400, "dossier-invalid", "The redaction is full, without-contacts or shareable."));
    }
}
