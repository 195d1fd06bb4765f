package dev.stet.command;

import java.util.Locale;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What can be said behind the name of the program instead of as a setting; each is one setting. */
enum Flag {
    DATA("--data", "FOLDER", "stet.data", "the folder of the database file and the secrets (./data)"),
    HOST("--host", "ADDRESS", "quarkus.http.host", "the address to listen at; 127.0.0.1 behind a proxy (0.0.0.0)"),
    PORT("--port", "NUMBER", "quarkus.http.port", "the port to listen at (8080)"),
    DEMO("--demo", null, "stet.demo", "fill an empty database with a desk to look around in; its accounts are known"),
    FETCH("--fetch", "on|off", "stet.fetch", "let reviewers fetch sources from the web (off)"),
    DATABASE_URL(
            "--database-url",
            "JDBC-URL",
            "quarkus.datasource.jdbc.url",
            "where PostgreSQL is, as jdbc:postgresql://host/name; for a build for PostgreSQL"),
    DATABASE_USER("--database-user", "NAME", "quarkus.datasource.username", "who signs in there"),
    JSON_LOG("--json-log", null, "stet.log-json", "write the log as one JSON object a line");

    private static final int MOST_PORTS = 65_535;

    private final String name;
    private final String value;
    private final String setting;
    private final String meaning;

    Flag(String name, String value, String setting, String meaning) {
        this.name = name;
        this.value = value;
        this.setting = setting;
        this.meaning = meaning;
    }

    String flag() {
        return name;
    }

    /** The name of the setting that it gives. */
    String setting() {
        return setting;
    }

    /** How the setting is called in the environment: MicroProfile Config, "Environment variables mapping rules". */
    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    OptionSpec option() {
        OptionSpec.Builder option = OptionSpec.builder(name).description(meaning + ".", "[" + variable(setting) + "]");
        return value == null
                ? option.type(boolean.class).arity("0").build()
                : option.type(String.class)
                        .paramLabel(value)
                        .converters(this::checked)
                        .build();
    }

    /** What the server would stumble over later, or take for something else in silence. */
    private String checked(String typed) {
        if (this == PORT && !(typed.matches("\\d{1,5}") && Integer.parseInt(typed) <= MOST_PORTS)) {
            throw new TypeConversionException(
                    "a port is a number from 0 to " + MOST_PORTS + ", and \u201C" + typed + "\u201D is not");
        }
        if (this == FETCH && !typed.matches("on|off")) {
            throw new TypeConversionException("it is on or off, and \u201C" + typed + "\u201D is neither");
        }
        return typed;
    }
}
