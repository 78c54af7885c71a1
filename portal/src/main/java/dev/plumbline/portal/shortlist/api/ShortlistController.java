package dev.plumbline.portal.shortlist.api;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.portal.shortlist.Added;
import dev.plumbline.portal.shortlist.Shortlists;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shortlists, for the panel. */
@RestController
@RequestMapping("/api/v1/shortlists")
class ShortlistController {
    private final Shortlists shortlists;
    private final MemberNames names;

    ShortlistController(Shortlists shortlists, MemberNames names) {
        this.shortlists = shortlists;
        this.names = names;
    }

    /** The team's shortlists, newest first. */
    record All(List<Item> items) {}

    /** One of them, with how many candidates it has. */
    record Item(UUID id, String name, int size) {}

    /** Which candidate to add, and why. */
    record NewEntry(@Nullable UUID candidateId, @Nullable String note) {}

    /** A candidate on a shortlist, with who put it there. */
    record Kept(
            UUID shortlist,
            UUID candidate,
            String note,
            @Nullable String addedBy,
            Instant addedAt,
            boolean already) {}

    @GetMapping
    @Needs(Action.READ)
    All all(Member member) {
        return new All(shortlists.all(member).stream()
                .map(list -> new Item(list.id(), list.name(), list.size()))
                .toList());
    }

    /** 201 for a new entry, 200 for a candidate that is on the list. */
    @PostMapping("/{id}/entries")
    @Needs(Action.SHORTLIST)
    ResponseEntity<Kept> add(Member member, @PathVariable UUID id, @RequestBody NewEntry body) {
        if (body.candidateId() == null) {
            throw new Problem(400, "shortlist-invalid", "Name the candidate: candidateId.");
        }
        Added added = shortlists.add(member, id, body.candidateId(), body.note() == null ? "" : body.note());
        UUID by = added.entry().addedBy();
        Kept kept = new Kept(
                id,
                added.entry().candidate(),
                added.entry().note(),
                names.of(member.team(), Set.of(by)).get(by),
                added.entry().addedAt(),
                added.already());
        return ResponseEntity.status(added.already() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(kept);
    }
}
