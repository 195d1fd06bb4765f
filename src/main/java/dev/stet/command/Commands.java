package dev.stet.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What may stand behind the name of the program. Told to the parser word by word, so that an executable needs to look
 * nothing up.
 */
final class Commands {

    private static final String SET = "--set";
    private static final String FILE = "FILE";
    static final int WRONG = 2;
    private static final int WIDTH = 100;

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final CommandLine line;
    private boolean started;

    /**
     * @param out where help goes
     * @param err where it says what is wrong
     */
    Commands(PrintWriter out, PrintWriter err) {
        CommandSpec spec = spec();
        add(spec, "stet.export", "Write all that travels of this installation into a new archive.", "export", "backup");
        add(spec, "stet.import", "Take an archive into an installation without a desk.", "import", "restore");
        line = new CommandLine(spec)
                .setOut(out)
                .setErr(err)
                .setExecutionStrategy(this::run)
                .setParameterExceptionHandler(Commands::refuse);
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("stet").version(version()).addOption(help());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("say which version this is, and for which database.")
                .build());
        for (Flag flag : Flag.values()) {
            spec.addOption(flag.option());
        }
        spec.addOption(OptionSpec.builder(SET)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("NAME=VALUE")
                .description("any other setting; can be given again.")
                .build());
        spec.usageMessage()
                .width(WIDTH)
                .sortOptions(false)
                .header("Stet: where an article earns its \u201Clet it stand\u201D.", "")
                .description(
                        "%nWithout a command, starts the server, and prints the address at which it is used. The setting that an"
                                + " option gives can come from the environment, too, under the name in brackets.%n")
                .commandListHeading("%nCommands, each of which ends when it is done:%n")
                .footer(
                        "",
                        "Examples:",
                        "  stet --demo                                 look around at http://localhost:8080",
                        "  stet --data /srv/stet --host 127.0.0.1      serve behind a proxy",
                        "  stet --data /srv/stet backup /backup/desk.zip",
                        "",
                        "Passwords and keys are given by the environment only: QUARKUS_DATASOURCE_PASSWORD,",
                        "STET_SECRET, STET_METRICS_KEY. Every setting is told of in docs/configuration.md, running",
                        "it in docs/operating.md.");
        return spec;
    }

    private static void add(CommandSpec spec, String setting, String meaning, String name, String alias) {
        CommandSpec command = CommandSpec.create().name(name).aliases(alias).addOption(help());
        command.usageMessage().description(meaning);
        command.addPositional(PositionalParamSpec.builder()
                .paramLabel(FILE)
                .type(String.class)
                .arity("1")
                .required(true)
                .description("the archive, a ZIP", "[" + Flag.variable(setting) + "]")
                .build());
        spec.addSubcommand(name, command);
    }

    /** The parser's own would be looked up by its annotations. */
    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("say what there is.")
                .build();
    }

    /**
     * Reads what was typed; says what is wrong with it, or what was asked about.
     *
     * @return the code to exit with; empty where there is something to start
     */
    OptionalInt read(String... arguments) {
        int code = line.execute(arguments);
        return started ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** The settings that were given, by their names. */
    Map<String, String> settings() {
        return settings;
    }

    private int run(ParseResult parsed) {
        Integer told = CommandLine.executeHelpRequest(parsed);
        if (told != null) {
            return told;
        }
        for (Flag flag : Flag.values()) {
            if (parsed.hasMatchedOption(flag.flag())) {
                settings.put(flag.setting(), String.valueOf(parsed.<Object>matchedOptionValue(flag.flag(), null)));
            }
        }
        for (String setting : parsed.matchedOptionValue(SET, List.<String>of())) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(
                        line, "A setting is given as NAME=VALUE, and \u201C" + setting + "\u201D is not");
            }
            String name = setting.substring(0, equals);
            Settings.wrong(List.of(name)).ifPresent(wrong -> {
                throw new ParameterException(line, wrong);
            });
            settings.put(name, setting.substring(equals + 1));
        }
        if (parsed.hasSubcommand()) {
            ParseResult command = parsed.subcommand();
            String setting = command.commandSpec().name().equals("export") ? "stet.export" : "stet.import";
            settings.put(setting, command.matchedPositionalValue(0, ""));
            settings.put("quarkus.http.host-enabled", "false");
        }
        started = true;
        return 0;
    }

    private static int refuse(ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            String name = typed.split("=", 2)[0];
            err.println("There is no \u201C" + name + "\u201D."
                    + Nearest.to(name, known(wrong.getCommandLine()))
                            .map(meant -> " Did you mean " + meant + "?")
                            .orElse(""));
        } else {
            err.println(wrong.getMessage().replaceFirst("(?<![.?])$", "."));
        }
        err.println("What there is: stet --help");
        return WRONG;
    }

    private static Set<String> known(CommandLine line) {
        Set<String> known = new TreeSet<>(line.getCommandSpec().optionsMap().keySet());
        known.addAll(line.getSubcommands().keySet());
        return known;
    }

    private static String version() {
        try (InputStream in = Commands.class.getResourceAsStream("build.properties")) {
            Properties build = new Properties();
            build.load(in);
            return "Stet " + build.getProperty("version") + " for "
                    + (build.getProperty("database").equals("h2") ? "H2" : "PostgreSQL");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
