package dev.stet.browser;

import java.util.Map;

import com.microsoft.playwright.Page;

/**
 * Words where they stand on the page, read off it.
 *
 * @param start code points of the article before them
 * @param end code points of the article up to their end
 * @param left where their first line begins, in pixels of the window
 * @param top the middle of their first line
 * @param right where their last line ends
 * @param bottom the middle of their last line
 */
record Printed(int start, int end, double left, double top, double right, double bottom) {

    private static final String FIND = """
            async (words) => {
              const { parts, rangeIn, spanOf, textOf } = await import('/js/galley/offsets.js');
              const part = parts().filter(each => textOf(each).includes(words)).pop();
              const from = textOf(part).lastIndexOf(words);
              const range = rangeIn(part, from, from + words.length);
              const at = () => { const { left, top } = range.getBoundingClientRect(); return left + ' ' + top; };
              await document.fonts.ready;
              for (let before, still = 0; still < 5; still = before === at() ? still + 1 : 0) {
                before = at();
                await new Promise(requestAnimationFrame);
              }
              const lines = [...range.getClientRects()].filter(line => line.width > 1);
              const first = lines[0], last = lines[lines.length - 1];
              return { ...spanOf(range), left: first.left, top: first.top + first.height / 2,
                       right: last.right, bottom: last.top + last.height / 2 };
            }
            """;
    private static final String SELECTED = """
            async () => {
              const { selected, spanOf } = await import('/js/galley/offsets.js');
              return selected() ? spanOf(selected()) : { start: -1, end: -1 };
            }
            """;

    /** The place where these words stand last, once neither scrolling nor a font that arrives moves them any more. */
    static Printed find(Page page, String words) {
        return of(page.evaluate(FIND, words));
    }

    /** What is selected; from -1 to -1 where nothing is. Its pixels are not looked up. */
    static Printed selected(Page page) {
        return of(page.evaluate(SELECTED));
    }

    boolean contains(Printed other) {
        return start <= other.start && other.end <= end;
    }

    private static Printed of(Object read) {
        Map<?, ?> values = (Map<?, ?>) read;
        return new Printed(
                (int) number(values, "start"),
                (int) number(values, "end"),
                number(values, "left"),
                number(values, "top"),
                number(values, "right"),
                number(values, "bottom"));
    }

    private static double number(Map<?, ?> values, String name) {
        return values.get(name) instanceof Number found ? found.doubleValue() : 0;
    }
}
