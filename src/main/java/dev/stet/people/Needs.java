package dev.stet.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least role that may call this page or API method. On a class it holds for all its methods; one on a method takes
 * its place. A method under neither {@code @Needs} nor {@link Open} is shut to everybody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Role value();
}
