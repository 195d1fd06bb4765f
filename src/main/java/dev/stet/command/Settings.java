package dev.stet.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of Stet's own. One that is misspelt would be passed over in silence, and what it should have forbidden be
 * allowed; so it is refused. Settings of Quarkus are its own affair.
 */
final class Settings {

    /** docs/configuration.md has a heading for each. */
    static final Set<String> NAMES = Set.of(
            "stet.body-limit",
            "stet.capture-limit",
            "stet.data",
            "stet.database-wait",
            "stet.demo",
            "stet.export",
            "stet.fetch",
            "stet.fetch-allowed",
            "stet.import",
            "stet.log-json",
            "stet.metrics-key",
            "stet.password-cost",
            "stet.secret",
            "stet.rounds-every",
            "stet.server-timing",
            "stet.tries-per-address");

    private static final String PREFIX = "stet.";
    private static final String VARIABLE_PREFIX = "STET_";
    private static final String KIND = "stet.database";
    private static final Path FILE = Path.of("config", "application.properties");

    /** A line of the file may hold in one profile only: %prod.stet.data. */
    private static final Pattern PROFILE = Pattern.compile("^%[\\w,-]+\\.");

    /** What container platforms tell every process of a service that happens to be called stet. */
    private static final Pattern OF_A_SERVICE = Pattern.compile(
            "STET_(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_(TCP|UDP)(_\\w+)?)?|NAME|ENV_\\w+)");

    private Settings() {}

    /** What is wrong, in a sentence, with what this process was given as properties, in its environment or in a file. */
    static Optional<String> wrong() {
        Set<String> names = new TreeSet<>(System.getProperties().stringPropertyNames());
        names.addAll(inFile());
        return wrong(names).or(() -> wrongVariable(System.getenv().keySet()));
    }

    /** What is wrong with the first of these names that is none, if there is one. */
    static Optional<String> wrong(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
                .findFirst()
                .map(name -> sentence(name, NAMES));
    }

    /** The same of names in the environment. That has names in it of others, too: one that is like none of ours is theirs. */
    static Optional<String> wrongVariable(Collection<String> variables) {
        Set<String> known = NAMES.stream().map(Flag::variable).collect(Collectors.toCollection(TreeSet::new));
        return variables.stream()
                .filter(name -> name.startsWith(VARIABLE_PREFIX)
                        && !known.contains(name)
                        && !OF_A_SERVICE.matcher(name).matches()
                        && Nearest.to(name, known).isPresent())
                .sorted()
                .findFirst()
                .map(name -> sentence(name, known));
    }

    private static String sentence(String name, Collection<String> known) {
        if (name.equals(KIND) || name.equals(Flag.variable(KIND))) {
            return "The kind of database is chosen when Stet is built and not when it is started: leave out " + name
                    + ".";
        }
        return "There is no setting \u201C" + name + "\u201D."
                + Nearest.to(name, known)
                        .map(meant -> " Did you mean " + meant + "?")
                        .orElse("");
    }

    private static Set<String> inFile() {
        Properties lines = new Properties();
        if (Files.isReadable(FILE)) {
            try (InputStream in = Files.newInputStream(FILE)) {
                lines.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines.stringPropertyNames().stream()
                .map(name -> PROFILE.matcher(name).replaceFirst(""))
                .collect(Collectors.toSet());
    }
}
