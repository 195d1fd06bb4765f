package dev.stet.contract;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import dev.stet.http.numbered.RequestNumber;
import dev.stet.people.Role;
import dev.stet.rig.CrowdedDatabase;
import dev.stet.rig.Heard;
import dev.stet.rig.OfProcess;
import dev.stet.rig.when.OnPostgresql;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** No page asks PostgreSQL for something that it can only find by reading a large table from end to end, however it is filtered. */
@QuarkusTest
@OnPostgresql
@TestProfile(ExplainTest.Talkative.class)
class ExplainTest {

    /** An application that logs each query, if it is not listened to in these tests' own process. */
    public static final class Talkative implements QuarkusTestProfile, OfProcess {
        @Override
        public Map<String, String> settings() {
            return Map.of("quarkus.log.category.\"org.hibernate.SQL\".level", "DEBUG");
        }
    }

    private static final int MANY = 401;

    private static final List<String> FILTERED = List.of(
            "/statements?stage=unreviewed",
            "/statements?rating=supported",
            "/statements?category=number",
            "/statements?person=1",
            "/statements?source=draft",
            "/statements?q=points",
            "/statements?person=1&q=points",
            "/statements?source=draft&q=points",
            "/statements?source=leaked",
            "/statements?source=leaked&q=points",
            "/statements?source=draft&person=1&rating=supported",
            "/statements?stage=unreviewed&rating=supported&category=number&person=1&source=draft&q=points",
            "/sources?q=draft",
            "/ledger?person=1",
            "/ledger?action=statement-marked",
            "/ledger?article=1",
            "/ledger?person=1&action=statement-marked",
            "/ledger?person=1&action=statement-marked&article=1");

    @Test
    void noPageReadsALargeTableWhole() throws SQLException {
        assumeThat(CrowdedDatabase.canPlan())
                .as("explain (generic_plan) is of PostgreSQL 16 and later")
                .isTrue();
        Set<String> queries = asked();
        List<String> wrong = new ArrayList<>();
        try (CrowdedDatabase database = CrowdedDatabase.fill()) {
            for (String query : queries) {
                List<String> plan = database.plan(query);
                List<String> read = database.readWhole(plan);
                if (!read.isEmpty()) {
                    wrong.add(read + " read whole by\n" + query + "\n" + String.join("\n", plan));
                }
            }
        }

        assertThat(queries).hasSizeGreaterThan(50);
        assertThat(wrong).as(() -> String.join("\n\n", wrong)).isEmpty();
    }

    /** The different queries of all pages. */
    private static Set<String> asked() {
        Scene scene = Scene.open();
        library(scene);
        Visitor ada = scene.visitor(Role.ADMINISTRATOR);
        Stream<String> pages = Sights.all().stream()
                .filter(sight -> !sight.isOpen())
                .map(sight -> sight.path().apply(scene));
        List<String> paths = Stream.concat(pages, FILTERED.stream()).toList();
        try (Heard heard = Heard.of("org.hibernate.SQL")) {
            for (String path : paths) {
                assertThat(ada.get(path).statusCode()).as(path).isEqualTo(200);
            }
            // what it logs comes in order: with what the last asks, all that the others asked is there
            ada.request().header(RequestNumber.HEADER, "the-last").get("/people");
            assertThat(heard.lines("the-last select ")).isNotEmpty();
            return heard.lines("select ").stream()
                    .filter(line -> line.matches("\\S* select .*"))
                    .map(line -> line.substring(line.indexOf("select ")))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** In which “leaked” is in too many sources to lead to what is cited of them. */
    private static void library(Scene scene) {
        for (int i = 0; i < MANY; i++) {
            Scene.of(SourceDesk.class)
                    .add(
                            SourceFacts.named("Leaked note " + i, null),
                            scene.newsroom().person(Role.REVIEWER),
                            Scene.now());
        }
    }
}
