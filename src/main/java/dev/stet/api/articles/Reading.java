package dev.stet.api.articles;

import java.util.List;
import java.util.Objects;

import dev.stet.article.NewArticle;
import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;
import dev.stet.text.NormalText;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Markdown;
import dev.stet.text.intake.Metadata;
import dev.stet.text.intake.PlainText;
import dev.stet.text.intake.WebPage;
import dev.stet.text.intake.file.Medium;

/** The text of an article as it was sent, read. */
record Reading(NormalText text, List<PartSpan> parts, Medium medium) {

    /** @throws Refused naming the field that is wrong */
    static Reading of(ArticleRequest sent) {
        Medium medium = medium(sent.format());
        Intake intake = sent.parts() == null ? found(sent, medium) : given(taken(sent), sent.parts());
        NormalText text = new NormalText(intake.text());
        NewArticle.requireText(text);
        return new Reading(text, intake.parts(), medium);
    }

    private static NormalText taken(ArticleRequest sent) {
        NormalText text = NormalText.of(sent.text());
        NewArticle.requireText(text);
        return text;
    }

    private static Medium medium(String format) {
        Medium medium =
                format == null ? Medium.TEXT : Keyed.find(Medium.class, format).orElse(Medium.PASTE);
        if (medium == Medium.PASTE || medium.isDocument()) {
            throw new Refused("format", "Give one of: text, markdown, html.");
        }
        return medium;
    }

    private static Intake found(ArticleRequest sent, Medium medium) {
        return switch (medium) {
            case HTML -> page(sent);
            case MARKDOWN -> Markdown.read(taken(sent).text());
            default -> PlainText.read(taken(sent).text());
        };
    }

    /** Of a page only the article in it has to be fit to be kept, and of a length that is taken. */
    private static Intake page(ArticleRequest sent) {
        try {
            String html = sent.text() == null ? "" : sent.text();
            return WebPage.read(html, sent.url() == null ? "" : sent.url().strip());
        } catch (Refused refused) {
            throw new Refused("text", refused.getMessage());
        }
    }

    private static Intake given(NormalText text, List<PartRequest> parts) {
        if (parts.stream().anyMatch(Objects::isNull)) {
            throw unfit();
        }
        List<PartSpan> spans = parts.stream().map(PartRequest::span).toList();
        try {
            return new Intake(text.text(), spans, Metadata.NONE, List.of());
        } catch (IllegalArgumentException | IndexOutOfBoundsException misfit) {
            throw unfit();
        }
    }

    private static Refused unfit() {
        return new Refused(
                "parts",
                "The parts do not fit the text: in order, apart from each other, within the text, and nothing but"
                        + " white space between them.");
    }
}
