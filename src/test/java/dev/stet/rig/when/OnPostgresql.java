package dev.stet.rig.when;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Of something that only several nodes, or a server of its own, can come to: runs with {@code -Dstet.database=postgresql}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(
        named = "stet.database",
        matches = "postgresql",
        disabledReason = "it is about a database server")
public @interface OnPostgresql {}
