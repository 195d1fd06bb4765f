package dev.stet.text.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * The characters of a page out of its bytes. A byte order mark decides; bytes that are well-formed UTF-8 are UTF-8
 * whatever a label says, as labels are wrong more often than that happens by chance; then the label that came with the bytes;
 * then the one in them; then a guess.
 */
public final class PageBytes {

    private static final int LABEL_WITHIN = 4096;
    private static final int GUESSED_FROM = 64 * 1024;
    private static final int SURE = 30;
    private static final Pattern LABEL =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PageBytes() {}

    /** The text that the bytes mean; bytes that mean nothing become U+FFFD. */
    public static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** @param label the name of the charset that whoever sent the bytes gave beside them, or null */
    public static String decode(byte[] bytes, String label) {
        Charset charset = charset(bytes, label);
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The charset in which {@link #decode} reads these bytes. */
    public static Charset charset(byte[] bytes) {
        return charset(bytes, null);
    }

    private static Charset charset(byte[] bytes, String label) {
        return marked(bytes)
                .or(() -> utf8(bytes))
                .or(() -> Optional.ofNullable(label).flatMap(PageBytes::known))
                .or(() -> labelled(bytes))
                .orElseGet(() -> guessed(bytes));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Only where at least one character takes more than a byte: pure ASCII says nothing. */
    private static Optional<Charset> utf8(byte[] bytes) {
        boolean ascii = true;
        for (byte one : bytes) {
            ascii &= one >= 0;
        }
        if (ascii) {
            return Optional.empty();
        }
        try {
            CharBuffer read = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(StandardCharsets.UTF_8).filter(utf8 -> read.hasRemaining());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> labelled(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LABEL_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher label = LABEL.matcher(head);
        return label.find() ? known(label.group(1)) : Optional.empty();
    }

    /** As browsers read the labels (WHATWG Encoding, section 4.2). UTF-8 was ruled out before, UTF-16 by being read. */
    private static Optional<Charset> known(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        if (name.startsWith("utf")) {
            return Optional.empty();
        }
        if (name.matches("iso-?8859-?1|latin-?1|us-ascii|ascii")) {
            return Optional.of(WESTERN);
        }
        try {
            return Optional.of(Charset.forName(name.matches("gb2312|gbk") ? "gb18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Charset guessed(byte[] bytes) {
        byte[] start = bytes.length > GUESSED_FROM ? java.util.Arrays.copyOf(bytes, GUESSED_FROM) : bytes;
        CharsetMatch match = new CharsetDetector().setText(start).detect();
        if (match == null || match.getConfidence() < SURE || match.getName().startsWith("UTF-8")) {
            return mostlyUtf8(start) ? StandardCharsets.UTF_8 : WESTERN;
        }
        return known(match.getName()).orElse(match.getName().startsWith("UTF-16") ? utf16(match) : WESTERN);
    }

    private static Charset utf16(CharsetMatch match) {
        return match.getName().endsWith("BE") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** A page of UTF-8 with a few broken bytes is still that. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String read = new String(bytes, StandardCharsets.UTF_8);
        long broken = read.chars().filter(c -> c == 0xFFFD).count();
        long good = read.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        return good > 4 * broken;
    }
}
