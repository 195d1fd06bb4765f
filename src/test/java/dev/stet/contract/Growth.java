package dev.stet.contract;

import java.time.LocalDate;

import dev.stet.article.AsideKind;
import dev.stet.article.StatementDesk;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.SearchFacts;
import dev.stet.people.NewPerson;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.access.SignInDesk;
import dev.stet.people.access.TokenDesk;
import dev.stet.report.ReportDesk;
import dev.stet.review.ReviewDesk;
import dev.stet.shared.TextSpan;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;

import static dev.stet.contract.Scene.now;
import static dev.stet.contract.Scene.of;

/** Puts more of everything on the desk of a scene. */
final class Growth {

    private final Scene scene;
    private final Person by;
    private int so;

    Growth(Scene scene, Person by) {
        this.scene = scene;
        this.by = by;
    }

    void by(int times) {
        for (int i = 0; i < times; i++) {
            so++;
            statement();
            source();
            article();
            desk();
        }
    }

    private void statement() {
        int number = scene.mark(so % 2 == 0 ? "Elections" : "May 2024");
        scene.cite(number);
        search(number);
        rate(number, 0);
        search(1);
        rate(1, so - 1);
        scene.cite(1);
        String why = "Attempt " + so;
        TextSpan span = new TextSpan(so % 4, Scene.BODY.indexOf(" became"));
        of(StatementDesk.class).adjust(scene.articleId(), 1, span, so, why, by, now());
        of(StatementDesk.class).setAside(scene.articleId(), 0, 8, AsideKind.OTHER, why, by, now());
    }

    private void rate(int number, int seen) {
        of(ReviewDesk.class).rate(scene.articleId(), number, "unverifiable", "Nobody can tell.", seen, by, now());
    }

    private void search(int number) {
        SearchFacts facts = new SearchFacts("the archive", "draft " + so, LocalDate.EPOCH, null);
        of(CitationDesk.class).record(scene.articleId(), number, facts, by, now());
    }

    private void source() {
        of(SourceDesk.class).add(SourceFacts.named("Draft " + so, null), by, now());
        SourceFacts renamed = SourceFacts.named("Renamed " + so, null);
        of(SourceDesk.class).correct(scene.sourceId(), renamed, so, "Again.", by, now());
    }

    private void article() {
        scene.receive("Article " + so);
        of(ReportDesk.class).issue(scene.articleId(), by, now());
    }

    private void desk() {
        NewPerson person = new NewPerson("Person " + so, so + "-" + scene.articleId() + "@example.org", Role.REVIEWER);
        of(PeopleDesk.class).add(person, by, now());
        of(TokenDesk.class).issue("token " + so, by, now());
        of(SignInDesk.class).start(by, "browser " + so, now());
    }
}
