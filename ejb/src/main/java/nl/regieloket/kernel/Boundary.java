package nl.regieloket.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the only doors of a feature. Stands beside {@code @Stateless}; everything behind it is package-private. The
 * first parameter of every public method is the actor, or a permit that carries one. Its work is flushed before the
 * method returns, so that a clash of two users arrives as a {@link Problem.Conflict} and not at commit.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Boundary {}
