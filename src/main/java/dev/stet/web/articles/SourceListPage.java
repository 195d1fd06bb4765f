package dev.stet.web.articles;

import java.util.List;
import java.util.Optional;

import dev.stet.article.Article;
import dev.stet.article.Part;
import dev.stet.article.Revision;
import dev.stet.people.Desk;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Metadata;

/** The sources that a stored article names. */
public record SourceListPage(long id, String title, List<Offer> offers) {

    /** @param ticked the values of the chosen ones; null ticks all */
    static SourceListPage of(Article article, List<String> ticked, Desk desk) {
        Revision revision = Revision.current(article);
        List<PartSpan> parts = Part.of(revision).stream()
                .map(part -> new PartSpan(part.kind(), part.span()))
                .toList();
        Intake intake = new Intake(revision.text(), parts, nothing(), List.of());
        return new SourceListPage(article.id(), article.title(), Offer.of(intake, ticked, desk));
    }

    private static Metadata nothing() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Where the article is read. */
    public String article() {
        return "/articles/" + id;
    }

    /** Where the form is sent. */
    public String action() {
        return article() + "/sources";
    }

    List<Offer> ticked() {
        return offers.stream().filter(Offer::ticked).toList();
    }

    /** Whether there is any that the library has not got. */
    public boolean isNews() {
        return offers.stream().anyMatch(offer -> !offer.known());
    }
}
