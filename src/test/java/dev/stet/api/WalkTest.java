package dev.stet.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Program;
import dev.stet.world.Settled;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the walk of docs/api.md, command by command. */
@QuarkusTest
class WalkTest {

    private static final Pattern COMMAND = Pattern.compile(
            "^curl -H \"\\$T\"( -X POST)?(?: -H \"\\$J\")? \\$A(/\\S+)(?: -d '(.*)')?(?: +# ([A-Z]+|again .*))?$",
            Pattern.MULTILINE);

    private final Map<String, String> made = new HashMap<>();

    @Test
    void fromAnArticleToItsReport() throws IOException {
        Newsroom newsroom = Newsroom.open();
        Program program = Program.with(newsroom.token(Role.REVIEWER));
        List<Response> answers = new ArrayList<>();

        List<MatchResult> commands = commands();
        commands.forEach(command -> {
            answers.add(take(command, program));
            Settled.readings(newsroom.ofDesk());
        });

        assertThat(commands).hasSize(15);
        assertThat(made)
                .containsKeys(
                        "ARTICLE",
                        "STATEMENT",
                        "OTHER",
                        "SOURCE",
                        "CAPTURE",
                        "CITATION",
                        "SEARCH",
                        "VERDICT",
                        "REPORT");
        assertThat(answers.get(answers.size() - 1).asString())
                .contains("The budget has the sum.", "Budget of the town", "archive of the town");
        assertThat(answers).anyMatch(answer -> answer.asString().contains("\"outcome\":\"exact\""));
        assertThat(actions(newsroom))
                .contains(
                        Action.ARTICLE_RECEIVED,
                        Action.STATEMENT_MARKED,
                        Action.SOURCE_ADDED,
                        Action.CITATION_ADDED,
                        Action.SEARCH_RECORDED,
                        Action.VERDICT_GIVEN,
                        Action.REPORT_ISSUED);
    }

    @Test
    void noCommandOfThePageIsLeftOut() throws IOException {
        assertThat(commands()).hasSize((int)
                page().lines().filter(line -> line.startsWith("curl ")).count());
    }

    private Response take(MatchResult command, Program program) {
        String path = "/api" + filled(command.group(2));
        if (command.group(1) == null && command.group(3) == null) {
            Response answer = program.get(path);
            assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(200);
            return answer;
        }
        Response answer =
                command.group(3) == null ? program.request().post(path) : program.post(path, filled(command.group(3)));
        assertThat(answer.statusCode()).as(path + answer.asString()).isEqualTo(201);
        String where = answer.header("Location");
        made.put(command.group(4), where.substring(where.lastIndexOf('/') + 1));
        return answer;
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> one : made.entrySet()) {
            filled = filled.replace("$" + one.getKey(), one.getValue());
        }
        return filled;
    }

    private static List<MatchResult> commands() throws IOException {
        return COMMAND.matcher(page()).results().toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/api.md"), StandardCharsets.UTF_8);
    }

    private static List<Action> actions(Newsroom newsroom) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> Entries.newest(newsroom.ofDesk().id(), Entries.Filter.ALL, 0, 100).stream()
                        .map(entry -> entry.action())
                        .toList());
    }
}
