package dev.stet.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.OptionalInt;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the program begins. */
@QuarkusMain
public final class Main {

    public static void main(String... arguments) {
        Commands commands = new Commands(
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()));
        OptionalInt told = commands.read(arguments);
        if (told.isPresent()) {
            System.exit(told.getAsInt());
        }
        Settings.wrong().ifPresent(wrong -> {
            System.err.println(wrong);
            System.exit(Commands.WRONG);
        });
        commands.settings().forEach(System::setProperty);
        Quarkus.run(null, Main::end);
    }

    private static void end(int code, Throwable thrown) {
        int told = code;
        if (thrown != null && StartFailure.isInUse(thrown) && BackupBeside.isWanted()) {
            told = BackupBeside.run(System.out, System.err);
        } else if (thrown != null) {
            StartFailure.tell(thrown, System.err);
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(told, thrown);
    }
}
