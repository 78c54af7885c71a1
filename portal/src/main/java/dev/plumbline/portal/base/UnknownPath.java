package dev.plumbline.portal.base;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers 404 under {@code /api} where no handler is; without it the portal's pages would answer. */
@Hidden
@RestController
class UnknownPath {
    @RequestMapping("/api/**")
    void none() {
        throw Problem.notFound();
    }
}
