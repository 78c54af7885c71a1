package dev.plumbline.portal.gates;

import dev.plumbline.portal.security.Needs;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One call of the API as the running portal has it. */
record Endpoint(String method, String pattern, HandlerMethod handler) {

    /** All calls under {@code /api/v1}. */
    static List<Endpoint> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith(OurClasses.ROOT))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/v1/"))
                        .flatMap(pattern -> methods(
                                        entry.getKey().getMethodsCondition().getMethods())
                                .stream()
                                .map(method -> new Endpoint(method.name(), pattern, entry.getValue()))))
                .toList();
    }

    @Nullable
    Needs needs() {
        return handler.getMethodAnnotation(Needs.class);
    }

    boolean takesId() {
        return pattern.contains("{");
    }

    /** The path with an id in the place of each variable. */
    String path(UUID id) {
        return pattern.replaceAll("\\{[^}]+}", id.toString());
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    private static Set<RequestMethod> methods(Set<RequestMethod> declared) {
        return declared.isEmpty() ? Set.of(RequestMethod.values()) : declared;
    }
}
