package dev.plumbline.portal.review.api;

import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Needs;
import dev.plumbline.scraper.capture.PageUrl;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is known of a page. */
@RestController
@RequestMapping("/api/v1/annotations")
class AnnotationController {
    private final PageKnowledge knowledge;

    AnnotationController(PageKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What is known of the page at an address; nothing where it was never captured, or is no page of the web. */
    @GetMapping
    @Needs(Action.READ)
    AnnotationsAnswer of(Member member, @RequestParam String url, Locale locale) {
        return PageUrl.parse(url)
                .map(page -> knowledge.of(member, page, Language.of(locale)))
                .orElse(AnnotationsAnswer.NOTHING);
    }
}
