package dev.stet.web.ui;

/**
 * One share of a whole, as it is drawn in a meter.
 *
 * @param count how many of the whole, in whatever the whole counts
 * @param figure how the count is written
 * @param from where it starts, in hundredths of the whole
 * @param width how far it reaches, in hundredths of the whole
 */
public record Share(String tone, String sign, String label, long count, String figure, String from, String width) {}
