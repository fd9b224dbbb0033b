package nl.regieloket.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names under which the domain refuses what stands in this field of a body or of the query, so that a refusal can name the field as
 * the client wrote it. A field without it has one name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Means {
    /** Names of {@code Problem.Violation}. */
    String[] value();
}
