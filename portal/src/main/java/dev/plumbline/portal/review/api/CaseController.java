package dev.plumbline.portal.review.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.portal.analysis.Cases;
import dev.plumbline.portal.analysis.ReadingCase;
import dev.plumbline.portal.analysis.ReadingComplaint;
import dev.plumbline.portal.analysis.ReadingFault;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Says of a capture that it was read wrongly, and takes that back. */
@RestController
class CaseController {
    private final Cases cases;

    CaseController(Cases cases) {
        this.cases = cases;
    }

    /**
     * What is wrong.
     *
     * @param field a kind of claim; left out, the quote tells it
     * @param quote the words that were read; left out only where something was missed
     * @param fault {@code wrong-value}, {@code wrong-field}, {@code other-person}, {@code cut}, {@code missed} or {@code other}
     */
    record Complaint(
            @Nullable String field,
            @Nullable String quote,
            @JsonProperty(required = true) @Nullable String fault,
            @Nullable String note) {}

    /** The case as it was kept. */
    record Kept(UUID id, UUID capture, String field, String fault, Instant at) {
        static Kept of(ReadingCase said) {
            return new Kept(
                    said.id(), said.capture(), said.field(), said.fault().label(), said.at());
        }
    }

    /** Nothing but that it is done. */
    record Undone(UUID id) {}

    @PostMapping("/api/v1/captures/{id}/cases")
    @ResponseStatus(HttpStatus.CREATED)
    @Needs(Action.TRIAGE)
    Kept report(Member member, @PathVariable UUID id, @RequestBody Complaint complaint) {
        ReadingFault fault = ReadingFault.of(complaint.fault() == null ? "" : complaint.fault())
                .orElseThrow(() -> new Problem(
                        400,
                        "case-invalid",
                        "The fault is wrong-value, wrong-field, other-person, cut, missed or other."));
        return Kept.of(cases.report(
                member, id, new ReadingComplaint(complaint.field(), complaint.quote(), fault, complaint.note())));
    }

    @PostMapping("/api/v1/cases/{id}/undo")
    @Needs(Action.TRIAGE)
    Undone undo(Member member, @PathVariable UUID id) {
        cases.undo(member, id);
        return new Undone(id);
    }
}
