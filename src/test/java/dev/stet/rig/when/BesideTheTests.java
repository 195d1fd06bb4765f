package dev.stet.rig.when;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Of an application that the test puts something into, a clock or a mistake, or an ear: what is shipped, in a process of its own, has none of it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
        named = "stet.tested",
        matches = "process",
        disabledReason = "what it puts in is not in what is shipped")
public @interface BesideTheTests {}
