package dev.stet.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.restassured.RestAssured;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.Crowd;
import dev.stet.rig.PostgresqlServer;
import dev.stet.text.intake.Corpus;
import dev.stet.world.Visitor;

/**
 * How long pages take, on PostgreSQL and with sixteen users at once, where the desk has 100,000 statements with 300,000 citations,
 * and how much longer that is than with 1,000 statements. Both installations are measured in one run, one after the other.
 */
public final class ScaleBench {

    private static final int FEW = 2;
    private static final int MANY = 200;
    private static final int USERS = 16;
    private static final String MIRA = "mira@stet.example";

    private ScaleBench() {}

    public static void main(String[] arguments) throws Exception {
        try {
            compare(Corpus.real("article"));
        } catch (IllegalStateException cannot) {
            System.err.println(cannot.getMessage());
            System.exit(1);
        }
        // The server of PostgreSQL was started from here and ends with it.
        System.exit(0);
    }

    private static void compare(Path texts) throws Exception {
        Instance.pack("-Dstet.database=postgresql");
        Map<String, Double> few = new LinkedHashMap<>();
        measure(FEW, texts, (page, millis) -> {
            few.put(page, millis);
            Figures.print(page + "_p95_ms_1k", millis);
        });
        List<Double> ratios = new ArrayList<>();
        measure(MANY, texts, (page, millis) -> {
            ratios.add(millis / few.get(page));
            Figures.print(page + "_p95_ms_100k", millis);
            Figures.print(page + "_p95_ratio_100k_to_1k", millis / few.get(page));
        });
        Figures.print("p95_ratio_100k_to_1k", Collections.max(ratios));
    }

    private static void measure(int articles, Path texts, BiConsumer<String, Double> taken) throws Exception {
        String url = PostgresqlServer.newDatabase();
        try (Instance instance = Instance.started(
                "-Dquarkus.datasource.jdbc.url=" + url + "?options=-c%20random_page_cost=1.1",
                "-Dquarkus.datasource.username=" + PostgresqlServer.user(),
                "-Dquarkus.datasource.password=" + PostgresqlServer.password())) {
            RestAssured.baseURI = instance.base();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            Map<String, Long> ids = fill(url, articles, texts);
            List<Visitor> users = Stream.generate(Visitor::stranger)
                    .limit(USERS)
                    .map(visitor -> visitor.signIn(MIRA, DemoWorld.PASSWORD))
                    .toList();
            Rush rush = new Rush(instance.base(), users);
            List<Asked> pages = pages(users.get(0), ids, articles);
            // Else the pages that come first would be measured on code that is not compiled yet.
            for (Asked asked : pages) {
                rush.warm(asked);
            }
            for (Asked asked : pages) {
                taken.accept(asked.name(), rush.p95(asked));
            }
        }
    }

    /**
     * The pages that the users ask for.
     *
     * @param words what stands in the right answer and in no other
     */
    record Asked(String name, String path, String words) {}

    private static List<Asked> pages(Visitor mira, Map<String, Long> ids, int articles) {
        String article = "/articles/" + ids.get("article");
        String report = article + "/report";
        mira.fill(report, article + "/reports", Map.of());
        String found = " found</p>";
        return List.of(
                new Asked("desk", "/", "Article " + (articles - 1)),
                new Asked("galley", article, "class=\"sheet\""),
                new Asked("statements", "/statements", " marked</p>"),
                new Asked("by_stage", "/statements?stage=re-check", "The words were changed."),
                new Asked("by_rating", "/statements?rating=contradicted", "contradicted"),
                new Asked("by_category", "/statements?category=legal", "legal"),
                new Asked("by_person", "/statements?person=" + ids.get("person"), found),
                new Asked("by_source", "/statements?source=meeting+7", found),
                new Asked("by_words", "/statements?q=after", found),
                new Asked("by_several", "/statements?stage=checked&q=the&person=" + ids.get("person"), found),
                new Asked("sources", "/sources?q=meeting+7", found),
                new Asked("ledger", "/ledger?action=statement-marked", " entries</p>"),
                new Asked("source", "/sources/" + ids.get("source"), "Minutes of meeting 0"),
                new Asked("report", report, "Article 1"),
                new Asked("report_html", article + "/reports/1.html", "Article 1"),
                new Asked("report_pdf", article + "/reports/1.pdf", "%PDF"));
    }

    /** Fills Mira's desk; gives the ids of an article, of the source most often cited, and of a person. */
    private static Map<String, Long> fill(String url, int articles, Path texts) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(url, PostgresqlServer.user(), PostgresqlServer.password())) {
            Crowd.fill(
                    connection,
                    id(connection, "select desk_id from person where email = '" + MIRA + "'"),
                    articles,
                    texts);
            return Map.of(
                    "article", id(connection, "select id from article where title = 'Article 1'"),
                    "source", id(connection, "select id from source where title = 'Minutes of meeting 0'"),
                    "person", id(connection, "select received_by from article where title = 'Article 1'"));
        }
    }

    private static long id(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
