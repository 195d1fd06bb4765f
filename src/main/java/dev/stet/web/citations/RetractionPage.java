package dev.stet.web.citations;

import dev.stet.article.Article;
import dev.stet.citation.Citation;

/** The form in which a citation is taken back. */
public record RetractionPage(Article article, Citation citation, String reason) {

    private String statement() {
        return "/articles/" + article.id() + "/statements/"
                + citation.statement().number();
    }

    /** Where the form is sent. */
    public String action() {
        return statement() + "/citations/" + citation.number() + "/retraction";
    }

    /** Where Cancel leads. */
    public String back() {
        return statement();
    }
}
