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
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.stet.people.NewPerson;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.Keyed;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.source.SourceKind;

/**
 * A desk to look around in: a few people, three articles in different states, and sources that nobody published. Written
 * through the same doors as everything else, so that its ledger is whole.
 */
@ApplicationScoped
public class DemoWorld {

    /** Of everybody in the demo world. It is printed at start, and the demo never runs in production. */
    public static final String PASSWORD = "let it stand, says the desk";

    @Inject
    PeopleDesk people;

    @Inject
    SourceDesk sources;

    @Inject
    DemoArticles articles;

    @Inject
    ObjectMapper json;

    /**
     * Fills an empty installation.
     *
     * @param now the moment that the world is told from; what it did lies in the hours before
     * @return its people by key: ada (administrator), jonas (editor), mira and teo (reviewers), reader
     */
    @Transactional
    public Map<String, Person> build(Instant now) {
        Script script = script();
        Instant founded = now.minus(1, ChronoUnit.DAYS);
        Map<String, Person> cast = cast(script, founded);
        Map<String, Source> library = new HashMap<>();
        for (Script.Work work : script.sources()) {
            library.put(work.key(), sources.add(facts(work), cast.get("jonas"), founded));
        }
        Steps steps = new Steps(now.minus(4, ChronoUnit.HOURS));
        for (Script.Piece piece : script.articles()) {
            articles.write(piece, text(piece.file()), new DemoArticles.Cast(cast, library), steps);
        }
        return cast;
    }

    private Map<String, Person> cast(Script script, Instant founded) {
        Map<String, Person> cast = new HashMap<>();
        Person administrator = null;
        for (Script.Colleague who : script.people()) {
            NewPerson joining = new NewPerson(who.name(), who.email(), Role.ofKey(who.role()));
            Person person;
            if (administrator == null) {
                person = administrator = people.found(script.desk(), joining, PASSWORD, founded);
            } else {
                person = people.add(joining, administrator, founded);
                people.setPassword(person, PASSWORD, founded);
            }
            cast.put(who.key(), person);
        }
        return cast;
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

    private static String text(String file) {
        try (InputStream in = DemoWorld.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
