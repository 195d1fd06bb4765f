package dev.stet.text.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.graalvm.nativeimage.hosted.Feature;
import org.graalvm.nativeimage.hosted.RuntimeReflection;

/**
 * Run by the builder of a native executable, and by nothing else. The classes for the elements of a Word file are made by
 * name, so the builder has to be told of them; those of spreadsheets, slides and signatures are left out.
 */
public final class WordSchemas implements Feature {

    private static final String JAR = "poi-ooxml-lite";
    /** Of each system of types, the class that holds it, found by name; XML's own are referred to by those of Word. */
    private static final List<String> SYSTEMS = List.of(
            "org.apache.poi.schemas.ooxml.system.ooxml",
            "org.apache.xmlbeans.metadata.system.sXMLCONFIG",
            "org.apache.xmlbeans.metadata.system.sXMLLANG",
            "org.apache.xmlbeans.metadata.system.sXMLSCHEMA",
            "org.apache.xmlbeans.metadata.system.sXMLTOOLS");

    private static final List<String> FOLDERS = List.of(
            "org/openxmlformats/schemas/wordprocessingml/",
            "org/openxmlformats/schemas/officeDocument/",
            "org/openxmlformats/schemas/drawingml/x2006/main/",
            "org/openxmlformats/schemas/drawingml/x2006/picture/",
            "org/openxmlformats/schemas/drawingml/x2006/wordprocessingDrawing/",
            "com/microsoft/schemas/vml/",
            "com/microsoft/schemas/office/office/",
            "com/microsoft/schemas/office/word/");
    private static final String CLASS = ".class";
    private static final String MADE = ".impl.";
    private static final String VALUES = "$Enum";

    @Override
    public String getDescription() {
        return "Stet: the elements of Word files";
    }

    @Override
    public void beforeAnalysis(BeforeAnalysisAccess builder) {
        Path jar = builder.getApplicationClassPath().stream()
                .filter(path -> path.getFileName().toString().contains(JAR))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(JAR + " is not on the class path"));
        try (ZipFile classes = new ZipFile(jar.toFile())) {
            classes.stream()
                    .map(ZipEntry::getName)
                    .filter(WordSchemas::isNeeded)
                    .map(entry ->
                            entry.substring(0, entry.length() - CLASS.length()).replace('/', '.'))
                    .map(builder::findClassByName)
                    .filter(Objects::nonNull)
                    .forEach(WordSchemas::register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SYSTEMS.forEach(system -> registerField(builder.findClassByName(system + ".TypeSystemHolder"), "typeSystem"));
    }

    private static boolean isNeeded(String entry) {
        return entry.endsWith(CLASS) && FOLDERS.stream().anyMatch(entry::startsWith);
    }

    /**
     * Only what is asked for: to be found, to be made, and the values of enumerations. With all of their methods, the builder
     * would look for classes that the selection of POI has not got.
     */
    private static void register(Class<?> type) {
        if (type.getName().contains(MADE)) {
            RuntimeReflection.registerClassLookup(type.getName());
            RuntimeReflection.register(type.getDeclaredConstructors());
        } else if (type.getName().endsWith(VALUES)) {
            registerField(type, "table");
        } else {
            RuntimeReflection.registerClassLookup(type.getName());
        }
    }

    private static void registerField(Class<?> type, String name) {
        RuntimeReflection.registerClassLookup(type.getName());
        try {
            RuntimeReflection.register(type.getDeclaredField(name));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("POI has become another: " + type, e);
        }
    }
}
