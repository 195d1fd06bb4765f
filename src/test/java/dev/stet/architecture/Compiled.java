package dev.stet.architecture;

import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled application, without its tests. */
final class Compiled {
    static final Path FOLDER = Path.of("target/classes");
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(FOLDER);

    private Compiled() {}
}
