package dev.plumbline.portal.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a call of the API does. It passes only where the member's {@link Role} may, and a {@link Scope} of the token
 * opens it. A handler under {@code /api} without this or {@link Open} answers nobody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Needs {
    /** The action. */
    Action value();
}
