package dev.stet.source.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/**
 * Tells which web addresses may be asked for by what they say, before anything is looked up. A host is read as browsers read
 * it (the WHATWG URL Standard, section 3.5), and refused where that reading differs from how it looks.
 */
final class UrlGuard {

    private static final int LONGEST = 2000;
    private static final int FREE_PORTS = 1024;

    /** Ports from 1024 where other things than web servers listen: those that browsers block, and those of databases. */
    private static final Set<Integer> BLOCKED = Set.of(
            1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432,
            5900, 5984, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 9042, 9200, 9300, 10080, 10250,
            11211, 27017);

    /** Endings of names that mean something near this machine (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
    private static final List<String> NEAR = List.of(
            "localhost", "localdomain", "local", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa");

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-f:.]+]|[^\\[\\]:@]+)(?::(\\d{0,5}))?");
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private UrlGuard() {}

    /** @throws Unfetched saying what is wrong with it */
    static Target check(String url) throws Unfetched {
        return check(parsed(url));
    }

    /**
     * Where a redirect leads.
     *
     * @param location as the site sent it, perhaps relative to {@code from}
     */
    static Target follow(Target from, String location) throws Unfetched {
        try {
            return check(from.address().resolve(parsed(location)));
        } catch (IllegalArgumentException unresolved) {
            throw new Unfetched("The site leads on to something that is no web address.");
        }
    }

    private static URI parsed(String url) throws Unfetched {
        if (url.length() > LONGEST) {
            throw new Unfetched("The address is longer than %,d characters.".formatted(LONGEST));
        }
        try {
            return new URI(url.replace(" ", "%20"));
        } catch (URISyntaxException malformed) {
            throw new Unfetched(
                    "This is no web address that can be fetched: it holds something that no address may hold.");
        }
    }

    private static Target check(URI url) throws Unfetched {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || url.getRawAuthority() == null) {
            throw new Unfetched("Only addresses that begin with http:// or https:// are fetched.");
        }
        if (url.getRawAuthority().indexOf('@') >= 0) {
            throw new Unfetched("The address carries a name or a password, and none is ever sent.");
        }
        Matcher parts = AUTHORITY.matcher(url.getRawAuthority().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new Unfetched("The host of this address cannot be read.");
        }
        boolean secure = scheme.equals("https");
        int usual = secure ? 443 : 80;
        int port = parts.group(2) == null || parts.group(2).isEmpty() ? usual : port(parts.group(2));
        String host = host(parts.group(1));
        String authority = port == usual ? host : host + ":" + port;
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        String ascii = URI.create(scheme + "://" + authority + path + query).toASCIIString();
        if (ascii.length() > LONGEST) {
            throw new Unfetched("The address is longer than %,d characters.".formatted(LONGEST));
        }
        return new Target(URI.create(ascii), bare(host), port, secure);
    }

    private static int port(String digits) throws Unfetched {
        int port = Integer.parseInt(digits);
        if (port != 80 && port != 443 && (port < FREE_PORTS || port > 65535 || BLOCKED.contains(port))) {
            throw new Unfetched("Port %d is none where web pages are served, so it is not asked.".formatted(port));
        }
        return port;
    }

    private static String host(String written) throws Unfetched {
        if (written.startsWith("[")) {
            return written;
        }
        if (written.indexOf('%') >= 0) {
            throw new Unfetched("The host of this address is written in escapes.");
        }
        IDNA.Info found = new IDNA.Info();
        String ascii = NAMES.nameToASCII(written, new StringBuilder(), found).toString();
        String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        String[] labels = host.split("\\.", -1);
        if (NUMBER.matcher(labels[labels.length - 1]).matches()) {
            return quad(host, written);
        }
        if (found.hasErrors()
                || host.length() > 253
                || !List.of(labels).stream().allMatch(UrlGuard::isLabel)) {
            throw new Unfetched("The host of this address is no name that a site can have.");
        }
        if (labels.length == 1 || NEAR.stream().anyMatch(end -> host.endsWith("." + end))) {
            throw new Unfetched("The name %s is one of this machine's or its network's own.".formatted(host));
        }
        return host;
    }

    private static boolean isLabel(String label) {
        return LABEL.matcher(label).matches();
    }

    private static String quad(String host, String written) throws Unfetched {
        if (!host.equals(written) || !QUAD.matcher(host).matches()) {
            throw new Unfetched("The host of this address is a number written so that it looks like another one.");
        }
        return host;
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
