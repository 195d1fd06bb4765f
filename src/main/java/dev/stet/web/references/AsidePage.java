package dev.stet.web.references;

import dev.stet.article.Article;
import dev.stet.article.reference.Reference;

/** The form in which something that the article refers to is set aside. */
public record AsidePage(Article article, Reference reference, String reason) {

    /** Where all of them are listed, and where Cancel leads. */
    public String back() {
        return "/articles/" + article.id() + "/references";
    }

    /** Where the form is sent. */
    public String action() {
        return back() + "/" + reference.number() + "/aside";
    }
}
