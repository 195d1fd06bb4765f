package dev.stet.crash;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.when.OnPostgresql;
import dev.stet.world.LongArticle;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one PostgreSQL, each request on the other one. The last test kills one of them. */
@OnPostgresql
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static final String MIRA = "mira@stet.example";
    private static final String JONAS = "jonas@stet.example";
    private static final String RUTH = "ruth@stet.example";
    private static final int CHARACTERS = 4_000;
    private static final int STATEMENTS = 8;
    private static final int TRIES = 10;

    private static final Map<String, String> SETTINGS = FreshDatabase.settings();
    private static final List<Instance> NODES = new ArrayList<>();
    private static Balancer balancer;

    /** Both find an empty database at the same moment. */
    @BeforeAll
    static void start() throws IOException, InterruptedException, ExecutionException {
        ExecutorService atOnce = Executors.newFixedThreadPool(2);
        Callable<Instance> first = () -> Instance.start(node("first"));
        Callable<Instance> second = () -> Instance.start(node("second"));
        for (Future<Instance> started : atOnce.invokeAll(List.of(first, second))) {
            NODES.add(started.get());
        }
        atOnce.shutdown();
        balancer = Balancer.over(NODES);
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (balancer != null) {
            balancer.close();
        }
        for (Instance node : NODES) {
            node.close();
        }
    }

    @BeforeEach
    void byTheBalancer() {
        useNode(balancer.address());
    }

    @Test
    @Order(1)
    void nodesThatStartAtOnceFoundOneDesk() throws SQLException {
        assertThat(count("desk")).isEqualTo(1);
        assertThat(count("installation")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void theWholeMainJobIsDoneWithEachRequestOnTheOtherNode() {
        int first = balancer.answeredBy(0);
        int second = balancer.answeredBy(1);
        Visitor mira = signedIn(MIRA);
        LongArticle article = LongArticle.bringIn(mira, CHARACTERS);
        article.check(STATEMENTS);
        Response issued = mira.fill(article.address() + "/report", article.address() + "/reports", Map.of());

        assertThat(issued.statusCode()).isEqualTo(303);
        assertThat(mira.page(article.address() + "/reports/1.html").text())
                .contains("A long article", "this is number " + (STATEMENTS - 1));
        assertThat(mira.get(article.address() + "/reports/1.pdf").asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(mira.page("/ledger/verification").select("main").text()).contains("The ledger is whole");
        assertThat(balancer.answeredBy(0) - first).isGreaterThan(STATEMENTS);
        assertThat(balancer.answeredBy(0) - first - (balancer.answeredBy(1) - second))
                .isBetween(-1, 1);
    }

    @Test
    @Order(3)
    void theSecondOfTwoReviewersOnDifferentNodesSeesBothVersions() {
        Visitor mira = signedIn(MIRA);
        Visitor jonas = signedIn(JONAS);
        LongArticle article = LongArticle.bringIn(mira, CHARACTERS);
        article.mark(1);
        String action = article.address() + "/statements/1/verdicts";
        useNode(NODES.get(0).address());
        Document hers = mira.page(action + "/new");
        useNode(NODES.get(1).address());
        Document his = jonas.page(action + "/new");

        Response late = jonas.fill(his, action, Map.of("rating", "unverifiable", "rationale", "Nobody can tell."));
        useNode(NODES.get(0).address());
        Response later = mira.fill(hers, action, Map.of("rating", "outdated", "rationale", "It was so in 2023."));

        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(later.statusCode()).isEqualTo(409);
        assertThat(Visitor.parsed(later).select("#problems .columns").text())
                .contains("Nobody can tell.", "It was so in 2023.");
    }

    @Test
    @Order(4)
    void nodesCountFailedSignInsTogether() {
        for (int failure = 0; failure < TRIES; failure++) {
            assertThat(guess("guess number " + failure + " of many")).isEqualTo(422);
        }

        assertThat(guess(DemoWorld.PASSWORD)).isEqualTo(429);
    }

    @Test
    @Order(5)
    void whatWasDoneAndNotAnsweredIsNotDoneAgainByTheOtherNode() throws SQLException {
        Visitor mira = signedIn(MIRA);
        Document form = mira.page("/sources/new");
        Map<String, String> typed = Map.of("title", "The report that nobody heard of");
        long before = count("source");

        balancer.loseAnAnswer();
        Response lost = mira.fill(form, "/sources", typed);
        Response again = mira.fill(form, "/sources", typed);

        assertThat(lost.statusCode()).isEqualTo(502);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(count("source")).isEqualTo(before + 1);
    }

    @Test
    @Order(6)
    void whoWorksWhenANodeIsKilledNoticesNoMoreThanARetry() throws InterruptedException, SQLException {
        Visitor mira = signedIn(MIRA);
        Document form = mira.page("/sources/new");
        Map<String, String> typed = Map.of("title", "The report of the night");
        long before = count("source");

        NODES.get(0).kill();
        Response answer = mira.fill(form, "/sources", typed);
        if (answer.statusCode() == 502) {
            answer = mira.fill(form, "/sources", typed);
        }

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(count("source")).isEqualTo(before + 1);
        assertThat(mira.page("/sources?q=of+the+night").select("main").text()).contains("The report of the night");
        assertThat(mira.page("/ledger/verification").select("main").text()).contains("The ledger is whole");
    }

    private static Map<String, String> node(String name) {
        return FreshDatabase.ofNode(SETTINGS, name);
    }

    private static void useNode(URI address) {
        RestAssured.baseURI = address.toString();
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    private static Visitor signedIn(String email) {
        return Visitor.stranger().signIn(email, DemoWorld.PASSWORD);
    }

    private static int guess(String password) {
        return Visitor.stranger()
                .fill("/sign-in", "/sessions", Map.of("email", RUTH, "password", password))
                .statusCode();
    }

    private static long count(String table) throws SQLException {
        return new RawDatabase(SETTINGS).count("select count(*) from " + table);
    }
}
