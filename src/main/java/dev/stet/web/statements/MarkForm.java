package dev.stet.web.statements;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.article.Category;
import dev.stet.article.StatementFacts;
import dev.stet.shared.Keyed;

/** A statement as somebody marks it; {@code ask} is given where the second question is to be asked as well. */
public record MarkForm(
        @RestForm String category,
        @RestForm String speaker,
        @RestForm String ask) {

    static MarkForm blank() {
        return new MarkForm("", "", null);
    }

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    StatementFacts facts() {
        return new StatementFacts(Keyed.of(Category.class, category, "category"), speaker, isAsked());
    }

    public boolean isAsked() {
        return ask != null && !ask.isBlank();
    }
}
