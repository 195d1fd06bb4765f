package dev.stet.web.ui;

/**
 * One choice of a list or a set of radios.
 *
 * @param value what the form sends
 * @param label what is read
 * @param hint a line below the label, or null
 * @param sign the figure of a verdict before the label, or null
 * @param tone the colour of the sign, or null
 */
public record Choice(String value, String label, String hint, String sign, String tone) {

    public static Choice of(Object value, String label) {
        return of(value, label, null);
    }

    public static Choice of(Object value, String label, String hint) {
        return new Choice(String.valueOf(value), label, hint, null, null);
    }

    /** The same, led by the sign of a verdict. */
    public Choice signed(String itsSign, String itsTone) {
        return new Choice(value, label, hint, itsSign, itsTone);
    }

    /** Whether this is the chosen one; null chooses nothing. */
    public boolean is(Object chosen) {
        return chosen != null && value.equals(chosen.toString());
    }
}
