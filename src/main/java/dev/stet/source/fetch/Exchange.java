package dev.stet.source.fetch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What was asked of a site, and the head of what it answered.
 *
 * @param url where the answer came from in the end, after all redirects
 * @param server the address of the machine that answered
 * @param request the head of the last request: its first line, and its headers in the order in which they were sent
 * @param status from 200 to 299
 * @param response the head of the answer, likewise
 */
public record Exchange(String url, String server, String request, int status, String response) {

    private static final Pattern CHARSET =
            Pattern.compile("(?im)^content-type:[^\\n]*?;\\s*charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");

    static String head(String first, List<Header> headers) {
        StringBuilder head = new StringBuilder(kept(first)).append('\n');
        headers.forEach(header -> head.append(kept(header.toString())).append('\n'));
        return head.toString();
    }

    /** Without what no database keeps. */
    private static String kept(String line) {
        return line.replaceAll("\\p{Cntrl}", "");
    }

    /** The name of the charset that the answer gives beside its body, as written there; or null. */
    public String charset() {
        return CHARSET.matcher(response)
                .results()
                .map(header -> header.group(1))
                .findFirst()
                .orElse(null);
    }

    /** The last step of the path, where it has an ending as files do; or null. */
    public String fileName() {
        String path = url.replaceFirst("[?].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.matches("[^.].*\\.[A-Za-z0-9]{1,8}") && path.indexOf('/', 8) > 0 ? last : null;
    }
}
