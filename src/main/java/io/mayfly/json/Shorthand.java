package io.mayfly.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that may be written as the bare value of one component when all its other components are absent:
 * {@code "2022-09"} instead of {@code {"value": "2022-09"}}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shorthand {

    /** {@return the component whose value stands for the whole record} */
    String value();
}
