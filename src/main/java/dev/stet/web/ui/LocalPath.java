package dev.stet.web.ui;

import java.net.URI;
import java.util.regex.Pattern;

/** An address within this application, as one that came with a request and may lead anywhere. */
public final class LocalPath {

    /** One slash and then neither slash nor backslash, which browsers read as the start of another host. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,2000}");

    private LocalPath() {}

    /** The address if it is a path of ours, with or without a query; else the desk page. Never null. */
    public static URI orHome(String asked) {
        URI home = URI.create("/");
        if (asked == null || !FORM.matcher(asked).matches()) {
            return home;
        }
        try {
            return URI.create(asked);
        } catch (IllegalArgumentException malformed) {
            return home;
        }
    }
}
