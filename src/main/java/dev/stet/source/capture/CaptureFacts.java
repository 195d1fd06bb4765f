package dev.stet.source.capture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dev.stet.shared.Refused;
import dev.stet.shared.Typed;
import dev.stet.source.fetch.Exchange;
import dev.stet.source.fetch.Fetched;
import dev.stet.source.reading.MediaType;

/**
 * What is known of a capture besides its bytes.
 *
 * @param method never null
 * @param mediaType what the bytes are, by themselves, such as {@code application/pdf}; never null
 * @param fileName as it was called where it came from, or null
 * @param note or null
 * @param archives addresses of copies that outside archives keep; perhaps none
 * @param exchange with the site it was fetched from, or null
 */
public record CaptureFacts(
        CaptureMethod method,
        String mediaType,
        String fileName,
        String note,
        List<String> archives,
        Exchange exchange) {

    /** The longest text that is pasted, in UTF-16 units. */
    public static final int PASTED = 5_000_000;

    private static final int NAME = 300;
    private static final int NOTE = 4000;
    private static final int ARCHIVES = 10;

    /** @throws Refused naming the field that is wrong */
    public CaptureFacts {
        fileName = fileName == null
                ? null
                : cut(fileName.replaceAll("\\p{Cntrl}", "").strip());
        note = Typed.text(note, "note", NOTE);
        archives = List.copyOf(archives);
    }

    /** Of what somebody brings. */
    public CaptureFacts(CaptureMethod method, String mediaType, String fileName, String note) {
        this(method, mediaType, fileName, note, List.of(), null);
    }

    /** Of what somebody fetched. */
    public static CaptureFacts of(Fetched fetched) {
        return of(fetched, CaptureMethod.FETCH);
    }

    /** Of what was fetched when it was time. */
    public static CaptureFacts scheduled(Fetched fetched) {
        return of(fetched, CaptureMethod.SCHEDULE);
    }

    private static CaptureFacts of(Fetched fetched, CaptureMethod method) {
        String name = fetched.exchange().fileName();
        String mediaType = MediaType.of(fetched.bytes().file(), name);
        return new CaptureFacts(method, mediaType, name, null, List.of(), fetched.exchange());
    }

    /**
     * The same, with copies that outside archives keep.
     *
     * @param typed their addresses, a line each; or null
     * @throws Refused naming the field {@code archives}
     */
    public CaptureFacts archivedAt(String typed) {
        return archivedAt(archives(typed, "archives"));
    }

    public CaptureFacts archivedAt(List<String> urls) {
        return new CaptureFacts(method, mediaType, fileName, note, urls, exchange);
    }

    /**
     * Addresses of copies that outside archives keep.
     *
     * @param typed a line each; or null
     * @param field which is named where one is wrong
     */
    public static List<String> archives(String typed, String field) {
        List<String> urls = (typed == null ? "" : typed)
                .lines()
                .map(line -> Typed.url(line, field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (urls.size() > ARCHIVES) {
            throw new Refused(field, "These are %d addresses; at most %d fit here.".formatted(urls.size(), ARCHIVES));
        }
        return urls;
    }

    /** The name is not hers to mend: a browser sends it. */
    private static String cut(String name) {
        String end = name.length() <= NAME ? name : name.substring(name.length() - NAME);
        return end.isEmpty() ? null : end;
    }

    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        known.put("method", method.key());
        known.put("mediaType", mediaType);
        if (fileName != null) {
            known.put("fileName", fileName);
        }
        if (note != null) {
            known.put("note", note);
        }
        if (!archives.isEmpty()) {
            known.put("archives", String.join(" ", archives));
        }
        if (exchange != null) {
            known.put("url", exchange.url());
            known.put("status", Integer.toString(exchange.status()));
        }
        return known;
    }
}
