package dev.stet.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import dev.stet.rig.FreshDatabase;
import dev.stet.rig.Instance;
import dev.stet.rig.when.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

/** An embedded database whose first start was killed in the middle of a migration, which elsewhere is one transaction. */
@OnH2
class HalfMadeIT {

    private final Map<String, String> settings = FreshDatabase.settings();
    private final RawDatabase database = new RawDatabase(settings);
    private final Path data = Path.of(settings.get("stet.data"));

    @Test
    void aDatabaseThatWasBeingMadeIsMadeAfresh() throws Exception {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.user())
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target("003")
                .load()
                .migrate();
        database.run("create table article (of_half integer)");
        Files.createFile(data.resolve("being-made"));

        try (Instance instance = Instance.start(settings)) {
            String printed = FirstStartIT.printedBy(instance).get(0);
            Caller ada = new Caller(instance.address());
            assertThat(ada.send(printed, printed, FirstStartIT.FOUNDER)).isPresent();
            assertThat(ada.open("/articles").attr("data-status")).isEqualTo("200");
        }
        assertThat(data.resolve("being-made")).doesNotExist();
    }

    @Test
    void aDeskIsKeptWhateverFilesLieAbout() throws Exception {
        Caller ada;
        try (Instance instance = Instance.start(settings)) {
            ada = new Caller(instance.address());
            String printed = FirstStartIT.printedBy(instance).get(0);
            assertThat(ada.send(printed, printed, FirstStartIT.FOUNDER)).isPresent();
        }
        Files.createFile(data.resolve("being-made"));

        try (Instance instance = Instance.start(settings)) {
            ada.moveTo(instance.address());
            assertThat(ada.open("/people").text()).contains("Ada Whitfield");
        }
        assertThat(data.resolve("being-made")).doesNotExist();
    }
}
