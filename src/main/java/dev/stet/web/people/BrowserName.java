package dev.stet.web.people;

import java.util.List;
import java.util.Map.Entry;

import static java.util.Map.entry;

/**
 * What people call the browser that calls itself something like "Mozilla/5.0 (X11; Linux x86_64) … Chrome/140.0 Safari/537.36".
 * Only for a person to tell her own browsers apart.
 */
final class BrowserName {

    /** In this order: most browsers also name those that come later here. */
    private static final List<Entry<String, String>> BROWSERS = List.of(
            entry("Edg/", "Edge"),
            entry("OPR/", "Opera"),
            entry("SamsungBrowser/", "Samsung Internet"),
            entry("Firefox/", "Firefox"),
            entry("FxiOS/", "Firefox"),
            entry("Chrome/", "Chrome"),
            entry("CriOS/", "Chrome"),
            entry("Safari/", "Safari"));

    private static final List<Entry<String, String>> SYSTEMS = List.of(
            entry("iPhone", "iPhone"),
            entry("iPad", "iPad"),
            entry("Android", "Android"),
            entry("Windows", "Windows"),
            entry("Mac OS X", "macOS"),
            entry("CrOS", "ChromeOS"),
            entry("Linux", "Linux"));

    private BrowserName() {}

    /** In words, such as "Firefox on Windows"; whatever the browser calls itself where that means nothing to us. */
    static String of(String called) {
        String browser = find(BROWSERS, called);
        if (browser == null) {
            return called;
        }
        String system = find(SYSTEMS, called);
        return system == null ? browser : browser + " on " + system;
    }

    private static String find(List<Entry<String, String>> names, String called) {
        return names.stream()
                .filter(name -> called.contains(name.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
