package dev.stet.article.reference;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.article.Article;
import dev.stet.article.Revision;
import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.shared.Refused;
import dev.stet.text.intake.reference.ReferenceSpan;

/** Keeps, and decides on, what an article itself refers to. To cite it is another desk's. */
@ApplicationScoped
public class ReferenceDesk {

    @Inject
    Ledger ledger;

    /**
     * Keeps what was found in the text of an article that has just come in.
     *
     * @param found in the order of the text
     * @throws Refused where some of it does not lie within the text
     */
    @Transactional
    public void keep(Article article, List<ReferenceSpan> found, Person by, Instant now) {
        if (found.isEmpty()) {
            return;
        }
        Revision revision = Revision.current(article);
        int number = 1;
        for (ReferenceSpan reference : found) {
            if (reference.span().end() > revision.length() || reference.reach().end() > revision.length()) {
                throw new Refused(
                        "text", "The links and notes do not fit the text. Go back to the text and look at it anew.");
            }
            new Reference(revision, number++, reference).persist();
        }
        Subject subject = Subject.in(article.id(), "article", article.id(), article.title());
        Map<String, String> facts = Map.of("references", Integer.toString(found.size()));
        ledger.append(by.actor(), Action.REFERENCES_KEPT, subject, facts, now);
    }

    /**
     * Sets a reference aside: nothing is to be cited from it.
     *
     * @throws Refused where no reason is given, or somebody did so already
     */
    @Transactional
    public Reference setAside(long articleId, int number, String reason, Person by, Instant now) {
        Reference reference =
                Reference.of(Article.of(by.desk(), articleId), number).locked();
        Retraction aside = reference.setAside(reason, by, now);
        ledger.append(
                by.actor(), Action.REFERENCE_SET_ASIDE, reference.subject(), Map.of("reason", aside.reason()), now);
        return reference;
    }
}
