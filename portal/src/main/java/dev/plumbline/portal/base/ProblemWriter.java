package dev.plumbline.portal.base;

import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.base.ui.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a problem in the caller's language: as JSON to programs (RFC 9457), as its sentence to people. */
@Component
public class ProblemWriter {
    private static final String TYPE = "urn:plumbline:problem:";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers what went wrong, in the words of {@link Problems#of}. */
    public void write(HttpServletRequest request, HttpServletResponse response, Exception wrong) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Problem problem = Problems.of(wrong);
        boolean program = request.getRequestURI().startsWith("/api/");
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.retryAfter() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        response.setContentType(
                program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8");
        String words = Refusals.say(language(request), String.valueOf(problem.getMessage()));
        response.getOutputStream()
                .write(program ? json.writeValueAsBytes(body(problem, words)) : words.getBytes(StandardCharsets.UTF_8));
    }

    /** What the caller asks for; English where nobody does. */
    private static Language language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.ENGLISH
                : Language.of(request.getLocale());
    }

    private static Map<String, Object> body(Problem problem, String words) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + problem.type());
        body.put("title", problem.type().replace('-', ' '));
        body.put("status", problem.status());
        body.put("detail", words);
        return body;
    }
}
