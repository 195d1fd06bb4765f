package dev.stet.browser;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Person;
import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of the demo world, as each role sees it: nothing for axe, the HTML checker or the browser to complain of. */
@QuarkusTest
@ExtendWith(Browsing.class)
class SweepTest {

    /** What no link leads to, because it is typed, mailed or printed. */
    private static final String[] WITHOUT_LINK = {"/", "/keys", "/statements?q=zebra", "/sources?q=zebra"};

    @Inject
    World world;

    @Test
    void aReaderSeesNothingWrong(Browser browser) {
        assertThat(sweep(browser, world.ruth(), Sweep.TWO_LOOKS)).isEmpty();
    }

    @Test
    void aReviewerSeesNothingWrong(Browser browser) {
        assertThat(sweep(browser, world.mira(), Sweep.ALL_LOOKS)).isEmpty();
    }

    @Test
    void anEditorAndAnAdministratorSeeNothingWrong(Browser browser) {
        try (Visit visit = signedIn(browser, world.jonas())) {
            Sweep editors = new Sweep(visit, Sweep.TWO_LOOKS, 1).only(200, "/", "/articles", "/articles/" + plan());
            assertThat(editors.findings()).isEmpty();
        }
        try (Visit visit = signedIn(browser, world.ada())) {
            String teo = "/people/" + world.teo().id();
            Sweep administrators =
                    new Sweep(visit, Sweep.TWO_LOOKS, 1).only(200, "/", "/people", "/people/new", teo, "/account");
            assertThat(administrators.refused("/people/new").findings()).isEmpty();
        }
    }

    @Test
    void refusalsAreGoodPages(Browser browser) {
        try (Visit visit = signedIn(browser, world.mira())) {
            String article = "/articles/" + plan();
            Sweep sweep = new Sweep(visit, Sweep.TWO_LOOKS, 1)
                    .only(404, "/articles/1", "/nothing-here", "/sources/1", article + "/statements/999")
                    .only(403, "/people", "/people/new")
                    .refused(
                            "/articles/new",
                            "/sources/new",
                            article + "/statements/new",
                            article + "/statements/1/citations/new",
                            article + "/statements/1/searches/new",
                            article + "/statements/3/verdicts/new",
                            article + "/statements/3/retraction");
            assertThat(sweep.findings()).isEmpty();
        }
    }

    @Test
    void aStrangerSeesNothingWrong(Browser browser) {
        try (Visit visit = browser.visit(Look.DESKTOP)) {
            Sweep sweep = new Sweep(visit, Sweep.TWO_LOOKS, 1)
                    .only(200, "/sign-in")
                    .only(404, "/setup/none", "/invitations/none")
                    .refused("/sign-in");
            assertThat(sweep.findings()).isEmpty();
        }
    }

    private List<String> sweep(Browser browser, Person person, List<Look> looks) {
        try (Visit visit = signedIn(browser, person)) {
            Sweep sweep = new Sweep(visit, looks, 1).from(WITHOUT_LINK);
            assertThat(sweep.opened()).hasSizeGreaterThan(12);
            return sweep.findings();
        }
    }

    private long plan() {
        return world.plan().id();
    }

    private static Visit signedIn(Browser browser, Person person) {
        return browser.visit(Look.DESKTOP).signIn(person.email(), World.PASSWORD);
    }
}
