package dev.stet.world;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.article.Article;
import dev.stet.demo.DemoWorld;
import dev.stet.people.Person;
import dev.stet.shared.Clock;

/**
 * The demo world, built once in the tests' database: Ada the administrator, Jonas the editor, Mira and Teo the reviewers,
 * Ruth the reader. A test that changes things brings in an article of its own.
 */
@ApplicationScoped
public class World {

    public static final String PASSWORD = DemoWorld.PASSWORD;

    @Inject
    DemoWorld demo;

    @Inject
    Clock clock;

    private Map<String, Person> cast;

    private synchronized Person person(String key) {
        if (cast == null) {
            cast = demo.build(clock.now());
            Settled.readings(cast.get("ada").desk());
        }
        return cast.get(key);
    }

    /** The administrator. */
    public Person ada() {
        return person("ada");
    }

    /** The editor. */
    public Person jonas() {
        return person("jonas");
    }

    /** A reviewer. */
    public Person mira() {
        return person("mira");
    }

    /** Another reviewer. */
    public Person teo() {
        return person("teo");
    }

    /** The reader. */
    public Person ruth() {
        return person("reader");
    }

    /** The half checked article about the plan of 28 points. */
    public Article plan() {
        Person mira = mira();
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.newest(mira.desk(), 0, 50).stream()
                        .filter(article -> article.title().startsWith("Peace plan shrinks"))
                        .reduce((newer, older) -> older)
                        .orElseThrow());
    }
}
