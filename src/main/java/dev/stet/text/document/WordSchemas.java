package dev.stet.text.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
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
    private static final String HOLDER = "org/apache/poi/schemas/ooxml/system/ooxml/TypeSystemHolder";
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
                    .map(name ->
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
                    .forEach(name -> register(builder.findClassByName(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNeeded(String entry) {
        return entry.endsWith(CLASS)
                && (entry.equals(HOLDER + CLASS) || FOLDERS.stream().anyMatch(entry::startsWith));
    }

    /** Whoever reads a file makes objects of these classes, and looks at fields for what a type or value is called. */
    private static void register(Class<?> type) {
        if (type == null) {
            return;
        }
        RuntimeReflection.register(type);
        RuntimeReflection.register(type.getDeclaredFields());
        if (!Modifier.isAbstract(type.getModifiers())) {
            RuntimeReflection.register(type.getDeclaredConstructors());
        }
    }
}
