package dev.stet.source.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stet.text.NormalText;
import dev.stet.text.page.PageBytes;

/** Plain text and Markdown as they stand; a time code at the beginning of a line is a landmark. */
final class PlainReader implements TextReader {

    private static final String NAME = "plain 1";
    private static final long LARGEST = 20L * 1024 * 1024;
    /** More than a day has of them, one for each ten seconds. */
    private static final int MOST_TIMES = 10_000;

    private static final Pattern TIME_CODE =
            Pattern.compile("(?m)^\\[?((?:\\d{1,2}:)?\\d{1,2}:\\d{2})(?:[.,]\\d{1,3})?\\]?(?=\\s)");

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain") || mediaType.equals("text/markdown");
    }

    @Override
    public TakenText read(Path file, String charset) throws IOException, Unreadable {
        if (Files.size(file) > LARGEST) {
            throw new Unreadable("Its text is larger than " + LARGEST / 1024 / 1024 + " MB.");
        }
        NormalText text = NormalText.of(Printable.of(PageBytes.decode(Files.readAllBytes(file), charset)));
        return new TakenText(text, times(text.text()), NAME);
    }

    private static List<Landmark> times(String text) {
        List<Landmark> times = new ArrayList<>();
        Matcher matcher = TIME_CODE.matcher(text);
        int index = 0;
        int offset = 0;
        while (times.size() < MOST_TIMES && matcher.find()) {
            offset += text.codePointCount(index, matcher.start());
            index = matcher.start();
            times.add(new Landmark(Landmark.Kind.TIME, matcher.group(1), offset));
        }
        return times;
    }
}
