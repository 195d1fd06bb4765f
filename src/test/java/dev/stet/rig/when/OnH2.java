package dev.stet.rig.when;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Of the one file of the embedded database: runs wherever the suite is not that of PostgreSQL, which has no such file. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
        named = "stet.database",
        matches = "postgresql",
        disabledReason = "it is about the file of the embedded database")
public @interface OnH2 {}
