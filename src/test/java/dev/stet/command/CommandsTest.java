package dev.stet.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Commands commands = new Commands(new PrintWriter(out), new PrintWriter(err));

    @Test
    void withoutAWordItStarts() {
        assertThat(commands.read()).isEmpty();
        assertThat(commands.settings()).isEmpty();
    }

    @Test
    void eachOptionIsASetting() {
        assertThat(commands.read(
                        "--data",
                        "/srv/stet",
                        "--port=9090",
                        "--demo",
                        "--fetch",
                        "on",
                        "--set",
                        "stet.body-limit=30M",
                        "--set",
                        "stet.secret=a=b"))
                .isEmpty();
        assertThat(commands.settings())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "stet.data", "/srv/stet",
                        "quarkus.http.port", "9090",
                        "stet.demo", "true",
                        "stet.fetch", "on",
                        "stet.body-limit", "30M",
                        "stet.secret", "a=b"));
    }

    @ParameterizedTest
    @CsvSource({"export, stet.export", "backup, stet.export", "import, stet.import", "restore, stet.import"})
    void aCommandHasItsFile(String command, String setting) {
        assertThat(commands.read("--data", "here", command, "desk.zip")).isEmpty();
        assertThat(commands.settings())
                .containsEntry(setting, "desk.zip")
                .containsEntry("stet.data", "here")
                .containsEntry("quarkus.http.host-enabled", "false");
    }

    @ParameterizedTest
    @CsvSource({"--prot 80, --port", "--dat x, --data", "exprot desk.zip, export", "--datbase-url x, --database-url"})
    void aSlipIsRefusedWithTheRightOne(String typed, String right) {
        assertThat(commands.read(typed.split(" "))).hasValue(2);
        assertThat(err.toString()).contains(typed.split(" ")[0]).contains(right).contains("stet --help");
        assertThat(commands.settings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stet.fetsh, stet.fetch", "stet.bodylimit, stet.body-limit", "stet.Data, stet.data"})
    void aSettingThatIsNoneIsRefusedWithTheRightOne(String typed, String right) {
        assertThat(commands.read("--set", typed + "=x")).hasValue(2);
        assertThat(err.toString())
                .startsWith("There is no setting “" + typed + "”. Did you mean " + right + "?" + System.lineSeparator())
                .contains("stet --help");
    }

    @Test
    void settingsOfQuarkusAreItsOwnAffair() {
        assertThat(commands.read("--set", "quarkus.http.host=::1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "--data", "--set nothing", "--set =x", "export a b"})
    void whatIsMissingOrTooMuchIsSaid(String typed) {
        assertThat(commands.read(typed.split(" "))).hasValue(2);
        assertThat(err.toString()).contains("stet --help");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, eighty",
        "--port, 65536",
        "--port, -1",
        "--port, 99999999999",
        "--fetch, onn",
        "--fetch, true",
    })
    void aValueThatCannotBeIsRefusedWithWhatCan(String option, String value) {
        assertThat(commands.read(option, value)).hasValue(2);
        assertThat(err.toString())
                .contains("'" + option + "'")
                .contains("\u201C" + value + "\u201D")
                .contains("stet --help");
        assertThat(commands.settings()).isEmpty();
    }

    @Test
    void helpTellsOfEachOptionAndHowItIsCalledInTheEnvironment() {
        assertThat(commands.read("--help")).hasValue(0);
        for (Flag flag : Flag.values()) {
            assertThat(out.toString()).contains(flag.flag()).contains("[" + Flag.variable(flag.setting()) + "]");
        }
        assertThat(out.toString()).contains("backup", "restore", "QUARKUS_DATASOURCE_PASSWORD");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aCommandHasHelpOfItsOwn() {
        assertThat(commands.read("backup", "--help")).hasValue(0);
        assertThat(out.toString()).contains("FILE").contains("a ZIP");
    }

    @Test
    void theVersionSaysForWhichDatabase() {
        assertThat(commands.read("--version")).hasValue(0);
        assertThat(out.toString()).matches("Stet \\d\\S* for (H2|PostgreSQL)\\s+");
    }
}
