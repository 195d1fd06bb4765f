package dev.stet.article;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

/** Brings articles in and gives them to people. */
@ApplicationScoped
public class ArticleDesk {

    @Inject
    Ledger ledger;

    /** Stores the article as its revision 1. */
    @Transactional
    public Article receive(NewArticle received, Person by, Instant now) {
        Article article = new Article(received.facts(), by, now);
        article.persist();
        Revision revision = new Revision(article, 1, received.text(), received.medium(), by, now);
        revision.persist();
        int ordinal = 0;
        for (PartSpan part : received.parts()) {
            new Part(revision, ordinal++, part).persist();
        }
        Map<String, String> facts = new TreeMap<>(received.facts().known());
        facts.put("sha256", revision.digest().hex());
        facts.put("length", Integer.toString(revision.length()));
        facts.put("medium", received.medium());
        ledger.append(by.actor(), Action.ARTICLE_RECEIVED, subject(article), facts, now);
        if (received.furnitureAside()) {
            setFurnitureAside(revision, received, by, now);
        }
        return article;
    }

    private void setFurnitureAside(Revision revision, NewArticle received, Person by, Instant now) {
        for (PartSpan part : received.parts()) {
            if (part.kind() == PartKind.BOILERPLATE || part.kind() == PartKind.SOURCE_LIST) {
                AsideKind kind = part.kind() == PartKind.BOILERPLATE ? AsideKind.BOILERPLATE : AsideKind.SOURCE_LIST;
                Aside aside = new Aside(revision, part.span(), kind, null, by, now);
                aside.persist();
                ledger.append(by.actor(), Action.ASIDE_SET, aside.subject(), Map.of("kind", kind.key()), now);
            }
        }
    }

    /**
     * Gives an article to somebody, or back to the desk.
     *
     * @param assigneeId a person of the same desk who may review, or null
     * @param seen how often it had been assigned when the person chose
     * @throws dev.stet.shared.Outdated if somebody assigned it since
     * @throws dev.stet.shared.Forbidden unless an editor does it, or a reviewer takes what nobody has or gives hers back
     */
    @Transactional
    public Assignment assign(long articleId, Long assigneeId, int seen, Person by, Instant now) {
        Article article = Article.locked(by.desk(), articleId);
        Person assignee = assigneeId == null ? null : colleague(assigneeId, by);
        if (assignee != null && (!assignee.may(Role.REVIEWER))) {
            throw new Refused("assignee", assignee.name() + " cannot check articles. Choose a reviewer or an editor.");
        }
        Assignment assignment = article.assign(assignee, seen, by, now);
        assignment.persist();
        String to = assignee == null ? "the desk" : assignee.name();
        ledger.append(by.actor(), Action.ARTICLE_ASSIGNED, subject(article), Map.of("to", to), now);
        return assignment;
    }

    private static Person colleague(Long id, Person by) {
        try {
            return Person.of(by.desk(), id);
        } catch (Missing nobody) {
            throw new Refused("assignee", "Choose somebody from the list.");
        }
    }

    private static Subject subject(Article article) {
        return Subject.in(article.id(), "article", article.id(), article.title());
    }
}
