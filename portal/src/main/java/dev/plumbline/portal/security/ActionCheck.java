package dev.plumbline.portal.security;

import dev.plumbline.portal.base.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds {@link Needs} against the token of the request, before the handler runs. */
final class ActionCheck implements HandlerInterceptor {
    private static final String OURS = "dev.plumbline";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ours(method) && !method.hasMethodAnnotation(Open.class)) {
            Needs needs = method.getMethodAnnotation(Needs.class);
            if (needs == null) {
                throw Problem.notFound();
            }
            holder(request).require(needs.value());
        }
        return true;
    }

    static TokenHolder holder(HttpServletRequest request) {
        if (request.getAttribute(BearerTokenFilter.HOLDER) instanceof TokenHolder holder) {
            return holder;
        }
        throw new Problem(401, "token", "Send a token: pair this device in the portal.");
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }
}
