package dev.stet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.NewPerson;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.report.ReportDesk;
import dev.stet.shared.Keyed;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.source.SourceKind;

/**
 * A desk to look around in: a few people, four articles in different states, and sources that nobody published. Written
 * through the same doors as everything else, so that its ledger is whole.
 */
@ApplicationScoped
public class DemoWorld {

    /** Of everybody in the demo world. It is printed at start, and the demo never runs in production. */
    public static final String PASSWORD = "let it stand, says the desk";

    private static final int DAYS = 6;

    @Inject
    PeopleDesk people;

    @Inject
    SourceDesk sources;

    @Inject
    DemoArticles articles;

    @Inject
    DemoSequel sequel;

    @Inject
    DemoCaptures captures;

    @Inject
    ReportDesk reports;

    @Inject
    ObjectMapper json;

    /**
     * Fills an empty installation. Must not be called within a transaction: a report tells only what is stored.
     *
     * @param now the moment that the world is told from; what it did lies in the days before
     * @return its people by key: ada (administrator), jonas (editor), mira and teo (reviewers), reader
     */
    public Map<String, Person> build(Instant now) {
        Script script = script();
        Steps lately = new Steps(now.minus(2, ChronoUnit.HOURS));
        Told told = QuarkusTransaction.requiringNew().call(() -> tell(script, now));
        for (Script.Piece piece : script.articles()) {
            if (piece.issuedBy() != null) {
                Person editor = told.cast().person(piece.issuedBy());
                reports.issue(told.articles().get(piece.file()), editor, lately.next());
            }
        }
        QuarkusTransaction.requiringNew()
                .run(() -> script.sequel().forEach(event -> sequel.tell(event, told, lately.next())));
        // In one transaction: their texts are taken after it, at the time that it is then.
        QuarkusTransaction.requiringNew()
                .run(() -> script.captures().forEach(kept -> captures.keep(kept, told.cast(), lately.next())));
        return told.cast().people();
    }

    /** What was told so far: articles by the names of their files. */
    record Told(DemoArticles.Cast cast, Map<String, Long> articles) {

        String text(Script.Sequel event) {
            return DemoWorld.text(event.file());
        }
    }

    private Told tell(Script script, Instant now) {
        Steps first = new Steps(now.minus(DAYS, ChronoUnit.DAYS));
        Map<String, Person> cast = cast(script, first);
        Map<String, Source> library = new HashMap<>();
        for (Script.Work work : script.sources()) {
            library.put(work.key(), sources.add(facts(work), cast.get("jonas"), first.next()));
        }
        Told told = new Told(new DemoArticles.Cast(cast, library), new HashMap<>());
        for (Script.Piece piece : script.articles()) {
            Steps steps = new Steps(now.minus(piece.hoursAgo(), ChronoUnit.HOURS));
            long id = articles.write(piece, text(piece.file()), told.cast(), steps)
                    .id();
            told.articles().put(piece.file(), id);
        }
        return told;
    }

    private Map<String, Person> cast(Script script, Steps first) {
        Map<String, Person> cast = new HashMap<>();
        Person administrator = null;
        for (Script.Colleague who : script.people()) {
            NewPerson joining = new NewPerson(who.name(), who.email(), Role.ofKey(who.role()));
            Person person;
            if (administrator == null) {
                person = administrator = people.found(script.desk(), joining, PASSWORD, first.next());
            } else {
                person = people.add(joining, administrator, first.next());
                settle(person, who.state(), administrator, first);
            }
            cast.put(who.key(), person);
        }
        return cast;
    }

    private void settle(Person person, String state, Person administrator, Steps first) {
        if (!"invited".equals(state)) {
            people.setPassword(person, PASSWORD, first.next());
        }
        if ("retired".equals(state)) {
            people.retire(person.id(), administrator, first.next());
        }
    }

    private static SourceFacts facts(Script.Work work) {
        SourceKind kind = Keyed.of(SourceKind.class, work.kind(), "kind");
        return new SourceFacts(
                work.title(), kind, work.publisher(), work.author(), work.publishedOn(), work.url(), null, work.note());
    }

    private Script script() {
        try {
            return json.readValue(text("world.json"), Script.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String file) {
        try (InputStream in = DemoWorld.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
