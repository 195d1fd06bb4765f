package dev.stet.web.statements;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.article.Article;
import dev.stet.article.Aside;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.web.ui.Problems;

/**
 * The form in which something is taken back.
 *
 * @param what how it is called, as within a sentence
 * @param words the words it is about
 * @param action where the form is sent
 * @param back where Cancel leads
 * @param reason as typed
 */
public record RetractionPage(Article article, String what, String words, String action, String back, String reason) {

    @CheckedTemplate(basePath = "statements")
    static class Templates {
        static native TemplateInstance retraction(RetractionPage page, Problems problems);

        private Templates() {}
    }

    static TemplateInstance shown(RetractionPage page, Problems problems) {
        return Templates.retraction(page, problems);
    }

    static RetractionPage of(Statement statement, Article article, String reason) {
        String galley = "/articles/" + article.id();
        String href = galley + "/statements/" + statement.number();
        return new RetractionPage(
                article,
                "statement " + statement.number(),
                Placement.inForce(statement).exact(),
                href + "/retraction",
                galley + "?statement=" + statement.number() + "#statement",
                reason);
    }

    static RetractionPage of(Aside aside, Article article, String reason) {
        String galley = "/articles/" + article.id();
        String action = galley + "/asides/" + aside.id() + "/retraction";
        return new RetractionPage(article, "an aside", aside.exact(), action, galley, reason);
    }
}
