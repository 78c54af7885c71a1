package dev.plumbline.portal.base;

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

/** Answers a problem: as JSON to programs (RFC 9457), as its sentence to people. */
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
        response.getOutputStream().write(program ? json.writeValueAsBytes(body(problem)) : text(problem));
    }

    private static Map<String, Object> body(Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE + problem.type());
        body.put("title", problem.type().replace('-', ' '));
        body.put("status", problem.status());
        body.put("detail", problem.getMessage());
        return body;
    }

    private static byte[] text(Problem problem) {
        return String.valueOf(problem.getMessage()).getBytes(StandardCharsets.UTF_8);
    }
}
