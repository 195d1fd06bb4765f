package dev.stet.report.sheet;

import java.util.List;

import dev.stet.report.model.QuotationFact;
import dev.stet.report.model.ReportModel;
import dev.stet.report.model.ScaleFact;
import dev.stet.report.sheet.Block.Head;
import dev.stet.report.sheet.Block.Item;
import dev.stet.report.sheet.Block.Items;
import dev.stet.report.sheet.Block.Table;
import dev.stet.text.quotation.Normalisation;
import dev.stet.text.quotation.QuotationTest;

/** How it was done, what the words mean, and what they do not. */
public record Method(ReportModel model) {

    /** What the report claims and what it does not; full sentences, the same in every format. */
    public static final List<String> SENTENCES = List.of(
            "A statement is a stretch of the article that can be true or false. A person marked it, tied it to sources,"
                    + " judged how each source bears on it, and gave a verdict with a reason. Each step carries her name"
                    + " and the time.",
            "A verdict is given to the words as they stood when it was given. Where the marked words changed since, or"
                    + " what carried the verdict was taken back, the statement is to be checked again, and its verdict is"
                    + " counted nowhere.",
            "Presence is not support. That a passage stands in a source says nothing of whether it bears the statement:"
                    + " that is the judgement of the person named, and it is given beside each citation.",
            "“Supported” says that at least one cited source, in the judgement of the person named, bears the statement"
                    + " out as it is worded. It does not say that the source is right, that several sources are"
                    + " independent of each other, or that the article as a whole is true.",
            "Passages were entered by the person named, who says that she read them in the source. Where a copy of the"
                    + " source is kept, a capture, Stet looked for the passage in the text taken from it, and says beside"
                    + " the citation what became of that. Where none is kept, the passage is as she typed it.",
            "The quotation test speaks of presence, never of support. “Exact” says that the passage stands in that"
                    + " capture character by character; “exact after normalisation”, that only its typography differs;"
                    + " “elided”, that each part stands there in order; “altered”, that something like it stands there in"
                    + " other words, which are given; “absent”, that it is not in the text taken from that capture. A"
                    + " capture without text, or a part of fewer than " + QuotationTest.LEAST + " characters, says"
                    + " nothing either way.",
            "What a statement itself puts between quotation marks was looked for in the captures of what is cited for it."
                    + " A quotation found is presence, never support. A quotation of fewer than "
                    + QuotationTest.LEAST + " characters proves nothing where it is found, and is “absent” where its"
                    + " words stand nowhere.",
            "Version " + Normalisation.VERSION + " of the list of normalisations takes "
                    + String.join("; ", Normalisation.list())
                    + ". Nothing else is taken for the same: a word, a figure or a capital that differs makes the passage"
                    + " altered.",
            "Where a passage was found, the forms HTML and JSON hold it as it stands in the capture, with up to "
                    + QuotationFact.CONTEXT + " characters before and behind it; of all passages together at most "
                    + Words.number(QuotationFact.ALL_CONTEXT) + " characters.",
            "A search that found nothing shows work, not that there is nothing. It never counts as support or as"
                    + " contradiction.",
            "A statement about what somebody said asks two questions: was it said, and is it true? They are two"
                    + " statements with a verdict each, the second hanging on the first.",
            "Coverage counts characters (Unicode code points) other than white space. What is both in a statement and"
                    + " set aside counts as in a statement. Positions are code points from 0 in the text in Unicode form"
                    + " NFC with line feeds between lines; the digest is over that text in UTF-8.",
            "Nothing was edited or deleted on the way: what was taken back or superseded is listed as such, with the"
                    + " reason. The numbers of statements are never used twice, so a missing number is one taken back.",
            "All times are in UTC. The roles of people are those they had when the report was made.");

    void set(Sheet sheet) {
        sheet.set(Chapter.METHOD.heading());
        sheet.set(new Items(SENTENCES.stream()
                .map(sentence -> new Item(null, List.of(List.of(Run.of(sentence)))))
                .toList()));
        model.scales().forEach(scale -> sheet.set(table(scale)));
    }

    private static Table table(ScaleFact scale) {
        return new Table(
                "Scale of verdicts, version " + scale.version() + ", adopted " + Words.time(scale.adoptedAt()),
                List.of(new Head("Verdict", 9, false), new Head("What it says", 21, false)),
                scale.ratings().stream()
                        .map(rating -> List.of(
                                List.of(Run.toned(rating.symbol() + " " + rating.label(), rating.tone())),
                                List.of(Run.of(rating.meaning()))))
                        .toList());
    }
}
