package dev.stet.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody looks at a page.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param scripts false for a browser that runs none
 */
public record Look(boolean dark, int width, int height, boolean scripts) {

    public static final Look DESKTOP = new Look(false, 1280, 900, true);

    /** The narrowest screen that every page is made for. */
    public static final int NARROWEST = 360;

    public Look {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A window has a size: " + width + " × " + height);
        }
    }

    public Look inTheDark() {
        return new Look(true, width, height, scripts);
    }

    public Look narrow() {
        return new Look(dark, NARROWEST, 740, scripts);
    }

    public Look withoutScripts() {
        return new Look(dark, width, height, false);
    }

    /** Motion is reduced always: a test waits for no animation, and a page must be whole without. */
    NewContextOptions options(String address) {
        return new NewContextOptions()
                .setBaseURL(address)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }

    @Override
    public String toString() {
        return (dark ? "dark" : "light") + " " + width + " px" + (scripts ? "" : " without scripts");
    }
}
