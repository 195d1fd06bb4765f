package dev.stet.text.intake;

import java.util.regex.Pattern;

/** How lists of sources look at the end of an article. */
final class SourceLines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NAMES =
            "(?:sources?(?: (?:include|included|used|cited|for this article|and further reading"
                    + "|and references))?|references|references and notes|citations|works cited|bibliography|further reading"
                    + "|footnotes|endnotes|quellen|quelle|quellenangaben?|quellenverzeichnis|literatur|literaturverzeichnis"
                    + "|einzelnachweise|belege|fuentes|referencias|fonti|riferimenti|références|notes et références|bronnen"
                    + "|fontes|referências|kilder|källor|lähteet|źródła|przypisy|zdroje|források|источники|примечания|джерела"
                    + "|参考文献|参考资料|参考資料|出典|来源|출처|المصادر|מקורות)";
    private static final Pattern LABEL = Pattern.compile("^" + NAMES + "\\s*[:：]?$", FLAGS);
    private static final Pattern LABELLED =
            Pattern.compile("^(" + NAMES + "\\s*[:：]\\s*)\\S.*", FLAGS | Pattern.DOTALL);
    static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'“”«»]+", Pattern.CASE_INSENSITIVE);
    /** Letters and digits with dots, ending in letters: "BrightU.ai", "www.gov.uk", "bücher.example/atlas". */
    static final Pattern DOMAIN = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,6}\\p{L}{2,24}"
                    + "(?:/[^\\s<>\"'“”«»]*)?(?![\\p{L}\\p{N}@])");

    private static final int LONGEST_ENTRY = 500;
    private static final int LONGEST_PLAIN_ENTRY = 160;

    private SourceLines() {}

    /** The line that opens a list: "Sources include:", "Quellen". */
    static boolean isLabel(String text) {
        return text.length() < 60 && LABEL.matcher(text).matches();
    }

    /** Label and sources in one: "Source: Reuters". */
    static boolean isLabelled(String text) {
        return text.length() < LONGEST_ENTRY && LABELLED.matcher(text).matches();
    }

    /** What follows the label, or the text as it is. */
    static String withoutLabel(String text) {
        var labelled = LABELLED.matcher(text);
        return labelled.matches() ? text.substring(labelled.end(1)) : text;
    }

    /** Whether a block under such a label is one more source. */
    static boolean isEntry(Block block) {
        String text = block.text();
        if (block.is(Block.Form.HEADING) || Furniture.is(text)) {
            return false;
        }
        if (block.is(Block.Form.ITEM)
                || block.is(Block.Form.NOTE)
                || !block.links().isEmpty()) {
            return text.length() < 4 * LONGEST_ENTRY;
        }
        boolean address = text.length() < LONGEST_ENTRY && hasAddress(text);
        return address || (text.length() < LONGEST_PLAIN_ENTRY && !endsSentence(text));
    }

    private static boolean hasAddress(String text) {
        return ADDRESS.matcher(text).find() || DOMAIN.matcher(text).find();
    }

    private static boolean endsSentence(String text) {
        return text.matches("(?s).*[.!?…]['\"”’»)]*$") && text.split("\\s+").length > 6;
    }
}
