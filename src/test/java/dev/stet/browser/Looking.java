package dev.stet.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the visit that a browser test is given looks at the pages; a test without it looks as on a desktop, in the light. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Looking {
    boolean dark() default false;

    int width() default 1280;

    int height() default 900;

    boolean scripts() default true;
}
