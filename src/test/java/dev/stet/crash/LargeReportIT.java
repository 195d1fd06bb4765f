package dev.stet.crash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.RestAssured;

import dev.stet.demo.DemoWorld;
import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.world.AtOnce;
import dev.stet.world.LongArticle;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application with 256 MB of memory, and the largest article that is promised. */
class LargeReportIT {
    private static final int CHARACTERS = 200_000;
    private static final int STATEMENTS = 2_000;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String PASSWORD = DemoWorld.PASSWORD;
    private static final Set<Integer> ALL =
            IntStream.rangeClosed(1, STATEMENTS).boxed().collect(Collectors.toSet());

    @Test
    void twoPeopleIssueItAtTheSameMomentAndEveryStatementIsInEachFile() throws Exception {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        settings.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4"));
        try (Instance instance = Instance.start(settings)) {
            RestAssured.baseURI = instance.address().toString();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            Visitor mira = Visitor.stranger().signIn("mira@stet.example", PASSWORD);
            Visitor jonas = Visitor.stranger().signIn("jonas@stet.example", PASSWORD);
            LongArticle article = LongArticle.bringIn(mira, CHARACTERS);
            article.keep(STATEMENTS);
            awaitReading(article);
            article.check(STATEMENTS);

            assertThat(atTheSameMoment(mira, jonas, article.address())).containsExactlyInAnyOrder(303, 409);

            Visitor reader = Visitor.stranger().signIn("ruth@stet.example", PASSWORD);
            assertThat(numbers(reader.get(article.address() + "/report").asString()))
                    .isEqualTo(ALL);
            String issued = article.address() + "/reports/1.";
            String html = reader.get(issued + "html").asString();
            assertThat(numbers(html)).isEqualTo(ALL);
            assertThat(Pattern.compile("<details><summary>The passage in capture 1,")
                            .matcher(html)
                            .results())
                    .hasSize(STATEMENTS);
            assertThat(reader.get(issued + "zip").asByteArray()).startsWith('P', 'K');
            assertThat(inPdf(reader.get(issued + "pdf").asByteArray())).isEqualTo(ALL);
            assertThat(inCsv(reader.get(issued + "csv").asByteArray())).isEqualTo(ALL);
            assertThat(inJson(reader.get(issued + "json").asByteArray())).isEqualTo(ALL);
            assertThat(instance.said("OutOfMemoryError")).isFalse();
        }
    }

    private static void awaitReading(LongArticle article) {
        long until = System.nanoTime() + LONGEST;
        while (!article.isRead()) {
            assertThat(System.nanoTime()).as("the capture is read in time").isLessThan(until);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static List<Integer> atTheSameMoment(Visitor one, Visitor other, String article) throws Exception {
        Document hers = one.page(article + "/report");
        Document his = other.page(article + "/report");
        return AtOnce.statuses(
                () -> one.fill(hers, article + "/reports", Map.of()),
                () -> other.fill(his, article + "/reports", Map.of()));
    }

    private static Set<Integer> numbers(String html) {
        assertThat(html.stripTrailing().endsWith("</html>"))
                .as("the page is whole")
                .isTrue();
        return Pattern.compile("<h3 id=\"statement-(\\d+)\"")
                .matcher(html)
                .results()
                .map(LargeReportIT::number)
                .collect(Collectors.toSet());
    }

    private static Integer number(MatchResult found) {
        return Integer.valueOf(found.group(1));
    }

    private static Set<Integer> inPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getNames().getDests().getNames().keySet().stream()
                    .filter(name -> name.startsWith("statement-"))
                    .map(name -> Integer.valueOf(name.substring("statement-".length())))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<Integer> inCsv(byte[] csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8)).stream()
                .filter(row -> row.get("excerpt").startsWith("The votes of that week"))
                .map(row -> Integer.valueOf(row.get("statement")))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> inJson(byte[] json) throws IOException {
        JsonNode statements = new ObjectMapper().readTree(json).path("statements");
        return StreamSupport.stream(statements.spliterator(), false)
                .filter(statement -> statement.path("citations").size() == 1)
                .map(statement -> statement.path("number").asInt())
                .collect(Collectors.toSet());
    }
}
