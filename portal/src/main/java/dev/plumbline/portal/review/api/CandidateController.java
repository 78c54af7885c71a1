package dev.plumbline.portal.review.api;

import dev.plumbline.portal.audit.PersonViews;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Candidates. */
@RestController
@RequestMapping("/api/v1/candidates")
class CandidateController {
    private static final int PAGE = 50;
    private static final int QUERY = 200;

    private final Candidates candidates;
    private final PageKnowledge knowledge;
    private final PersonViews views;

    CandidateController(Candidates candidates, PageKnowledge knowledge, PersonViews views) {
        this.candidates = candidates;
        this.knowledge = knowledge;
        this.views = views;
    }

    /**
     * Some candidates.
     *
     * @param next pass it as {@code after} for the following ones; null at the end
     */
    record Found(List<CandidateSummary> items, @Nullable UUID next) {}

    /** One candidate with accounts, findings and shortlists. */
    @GetMapping("/{id}")
    @Needs(Action.READ)
    CandidateAnswer get(Member member, @PathVariable UUID id, Locale locale) {
        CandidateAnswer answer = knowledge.of(member, id, Language.of(locale));
        views.saw(member, id);
        return answer;
    }

    /** Candidates whose name, or one of whose accounts, begins with a text; the last seen first. */
    @GetMapping
    @Needs(Action.READ)
    Found find(
            Member member,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable UUID after) {
        if (query.length() > QUERY) {
            throw new Problem(400, "query-too-long", "Search with at most %d characters.".formatted(QUERY));
        }
        @Nullable Candidate last = after == null ? null : candidates.get(member, after);
        List<Candidate> found = candidates.list(member, query, last, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Candidate> page = more ? found.subList(0, PAGE) : found;
        return new Found(
                page.stream().map(each -> knowledge.summary(member, each)).toList(),
                more ? page.getLast().id() : null);
    }
}
