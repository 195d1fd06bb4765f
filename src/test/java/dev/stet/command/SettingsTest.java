package dev.stet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {

    private static final Pattern HEADING = Pattern.compile("^## `(stet\\.[\\w.-]+)`", Pattern.MULTILINE);

    @Test
    void thoseThatAreKnownAreThoseThatAreDocumented() throws IOException {
        String page = Files.readString(Path.of("docs/configuration.md"));

        assertThat(HEADING.matcher(page).results().map(heading -> heading.group(1)))
                .containsExactlyInAnyOrderElementsOf(Settings.NAMES);
    }

    @Test
    void whatIsSpeltAsItShouldBePasses() {
        assertThat(Settings.wrong(Settings.NAMES)).isEmpty();
        assertThat(Settings.wrong(List.of("quarkus.http.prot", "java.version", "user.stet.")))
                .isEmpty();
        assertThat(Settings.wrongVariable(
                        Settings.NAMES.stream().map(Flag::variable).toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STET_FETSH, STET_FETCH",
        "STET_METRIC_KEY, STET_METRICS_KEY",
        "STET_DATABASE_WAITS, STET_DATABASE_WAIT",
    })
    void aSlipInTheEnvironmentIsRefusedWithTheRightOne(String given, String right) {
        assertThat(Settings.wrongVariable(List.of("PATH", given)))
                .contains("There is no setting “" + given + "”. Did you mean " + right + "?");
    }

    /** Kubernetes and the links of Docker tell each process so of a service that is called stet. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "STET_PORT",
                "STET_SERVICE_HOST",
                "STET_SERVICE_PORT",
                "STET_SERVICE_PORT_HTTP",
                "STET_PORT_8080_TCP",
                "STET_PORT_8080_TCP_ADDR",
                "STET_DB_SERVICE_HOST",
                "STET_NAME",
                "STET_BROWSER",
                "STET_CORPUS",
            })
    void whatOthersPutIntoTheEnvironmentIsTheirs(String name) {
        assertThat(Settings.wrongVariable(List.of(name))).isEmpty();
    }

    @Test
    void theKindOfDatabaseIsNoSetting() {
        assertThat(Settings.wrong(List.of("stet.database")).orElseThrow()).contains("chosen when Stet is built");
    }
}
