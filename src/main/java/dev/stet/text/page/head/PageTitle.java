package dev.stet.text.page.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's title out of the page's, which often names the site as well. */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile(" [|\\-–—\\\\/>»] ");
    private static final int FEW_WORDS = 3;
    private static final int TOO_LONG = 150;
    private static final int TOO_SHORT = 15;

    private PageTitle() {}

    static Optional<String> of(Document page) {
        String whole = page.title().strip();
        String title = cut(whole, page).strip();
        boolean tooLittle = words(title) <= FEW_WORDS + 1 && !title.equals(whole) && !leavesOut(whole, title);
        return Optional.of(tooLittle ? whole : title).filter(text -> !text.isEmpty());
    }

    private static String cut(String whole, Document page) {
        if (SEPARATOR.matcher(whole).find()) {
            return withoutSite(whole);
        }
        if (whole.contains(": ")) {
            return afterColon(whole, page);
        }
        List<Element> headings = page.select("h1");
        boolean odd = whole.length() > TOO_LONG || whole.length() < TOO_SHORT;
        return odd && headings.size() == 1 ? headings.get(0).text() : whole;
    }

    private static String withoutSite(String whole) {
        Matcher separator = SEPARATOR.matcher(whole);
        int first = -1;
        int last = 0;
        while (separator.find()) {
            first = first < 0 ? separator.end() : first;
            last = separator.start();
        }
        String before = whole.substring(0, last);
        return words(before) < FEW_WORDS ? whole.substring(first) : before;
    }

    private static String afterColon(String whole, Document page) {
        if (page.select("h1, h2").stream()
                .anyMatch(heading -> heading.text().strip().equals(whole))) {
            return whole;
        }
        String last = whole.substring(whole.lastIndexOf(':') + 1);
        if (words(last) >= FEW_WORDS) {
            return words(whole.substring(0, whole.indexOf(':'))) > FEW_WORDS + 2 ? whole : last;
        }
        return whole.substring(whole.indexOf(':') + 1);
    }

    /** Whether what was cut off is one word, as the name of a site is. */
    private static boolean leavesOut(String whole, String title) {
        boolean separated = Pattern.compile(" [\\\\/>»] ").matcher(whole).find();
        return separated && words(SEPARATOR.matcher(whole).replaceAll(" ")) - 1 == words(title);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
