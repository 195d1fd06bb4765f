package dev.stet.rig;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DatabaseTest {
    @Inject
    DataSource database;

    @Inject
    Flyway flyway;

    @ConfigProperty(name = "stet.data")
    String data;

    @Test
    void theSuiteRunsOnTheDatabaseItWasAskedFor() throws SQLException {
        String expected = FreshDatabase.isPostgresql() ? "PostgreSQL" : "H2";
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(expected);
        }
    }

    @Test
    void theSchemaIsWholeAndInAFolderOfThisRun() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(data).contains("test-data").contains("run-");
    }
}
