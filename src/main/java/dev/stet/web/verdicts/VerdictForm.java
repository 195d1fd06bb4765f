package dev.stet.web.verdicts;

import org.jboss.resteasy.reactive.RestForm;

/**
 * A verdict as somebody types it.
 *
 * @param rating the key of one of the scale's, or blank
 * @param seen the number of the verdict that was in force when she opened the form, 0 for none
 */
public record VerdictForm(
        @RestForm String rating,
        @RestForm String rationale,
        @RestForm String seen) {}
