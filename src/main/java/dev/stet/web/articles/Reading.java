package dev.stet.web.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.stet.article.NewArticle;
import dev.stet.shared.Refused;
import dev.stet.text.NormalText;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Metadata;
import dev.stet.text.intake.PlainText;
import dev.stet.text.intake.file.ArticleFile;
import dev.stet.text.intake.file.Medium;

/**
 * An article as it was read, before anything is stored.
 *
 * @param charset in which a file was read, where that was a guess; or the empty string
 */
record Reading(Intake intake, NormalText text, Medium medium, String charset) {

    private static final Pattern CHARSET = Pattern.compile("[A-Za-z0-9_.:-]{1,40}");
    private static final char UNREADABLE = '\uFFFD';

    /** @throws Refused where the file holds no article */
    static Reading of(ArticleFile file, String url) {
        Intake intake = file.read(url == null ? "" : url.strip());
        return checked(intake, file.medium(), file.guessed().orElse(""));
    }

    /**
     * The text of the form, read anew.
     *
     * @throws Refused where it is empty, too long, or holds what cannot be kept
     */
    static Reading anew(IntakeForm form) {
        NewArticle.requireText(NormalText.of(form.text()));
        return checked(PlainText.read(form.text()), form.cameAs(), charset(form));
    }

    /**
     * The text of the form with the parts and links that were found in it before, of the kinds that the reviewer chose.
     *
     * @throws Refused where the text is not the one they were found in, or they do not fit it
     */
    static Reading again(IntakeForm form) {
        if (!isUnchanged(form)) {
            throw new Refused(
                    "", "The text is not the one you looked at. It has been read anew: look at its parts again.");
        }
        List<PartSpan> parts = Carried.parts(form.parts(), form.kind());
        try {
            Intake intake = new Intake(
                    NormalText.of(form.text()).text(),
                    parts,
                    nothingSaid(),
                    Carried.links(form.links()),
                    Carried.notes(form.notes()));
            return checked(intake, form.cameAs(), charset(form));
        } catch (IllegalArgumentException | IndexOutOfBoundsException misfit) {
            throw Carried.unfit();
        }
    }

    /** {@link #again} where that can be, or else {@link #anew}. */
    static Reading anyhow(IntakeForm form) {
        try {
            return again(form);
        } catch (Refused misfit) {
            return anew(form);
        }
    }

    /** Whether the text is still the one in which parts were found. */
    static boolean isUnchanged(IntakeForm form) {
        return form.digest() != null
                && NormalText.of(form.text()).digest().hex().equals(form.digest());
    }

    private static Reading checked(Intake intake, Medium medium, String charset) {
        NormalText text = new NormalText(intake.text());
        NewArticle.requireText(text);
        NewArticle.requireFew(intake.parts());
        return new Reading(intake, text, medium, charset);
    }

    private static Metadata nothingSaid() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String charset(IntakeForm form) {
        return form.charset() != null && CHARSET.matcher(form.charset()).matches() ? form.charset() : "";
    }

    /** What the reviewer should know before she relies on the text, in sentences. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!charset.isEmpty()) {
            warnings.add("The file is not in UTF-8. It was read as " + charset
                    + "; look at accented letters, dashes and quotation marks.");
        }
        long unreadable = text.text().chars().filter(c -> c == UNREADABLE).count();
        if (unreadable > 0) {
            warnings.add("The text has " + unreadable + " replacement character" + (unreadable == 1 ? "" : "s")
                    + " (\uFFFD): something was lost before it came here.");
        }
        if (text.turnsDirection()) {
            warnings.add(
                    "The text holds invisible characters that turn the direction of writing. What you see may stand"
                            + " in another order than it is stored.");
        }
        return warnings;
    }
}
