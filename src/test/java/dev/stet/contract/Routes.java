package dev.stet.contract;

import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The methods of the pages that answer requests, as compiled. */
final class Routes {

    private static final Path PAGES = Path.of("target/classes/dev/stet/web");

    private Routes() {}

    /** {@code VerdictsResource.give}, for each method with this annotation of {@code jakarta.ws.rs}. */
    static List<String> answering(String verb) {
        return new ClassFileImporter()
                .importPath(PAGES).stream()
                        .map(JavaClass::getMethods)
                        .flatMap(methods -> methods.stream())
                        .filter(method -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        .map(Routes::name)
                        .sorted()
                        .toList();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
