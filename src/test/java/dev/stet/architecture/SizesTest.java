package dev.stet.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is longer than this has more than one subject and is cut in two. */
class SizesTest {

    @Test
    void classesHaveAtMost300Lines() {
        assertThat(longerThan(300, Sources.in(Sources.MAIN, ".java"))).isEmpty();
    }

    @Test
    void testClassesHaveAtMost400Lines() {
        assertThat(longerThan(400, Sources.in(Sources.TESTS, ".java"))).isEmpty();
    }

    @Test
    void methodsHaveAtMost40Lines() throws IOException {
        List<Path> files = Stream.of(Sources.MAIN, Sources.TESTS)
                .flatMap(folder -> Sources.in(folder, ".java").stream())
                .toList();

        List<Methods.Length> methods = Methods.of(files);

        assertThat(methods).as("methods found").isNotEmpty();
        assertThat(methods).filteredOn(method -> method.lines() > 40).isEmpty();
    }

    @Test
    void pageTemplatesHaveAtMost150Lines() {
        List<Path> pages = Sources.in(Sources.TEMPLATES, ".html").stream()
                .filter(template -> !isTag(template))
                .toList();
        assertThat(longerThan(150, pages)).isEmpty();
    }

    @Test
    void tagsHaveAtMost80Lines() {
        List<Path> tags = Sources.in(Sources.TEMPLATES, ".html").stream()
                .filter(SizesTest::isTag)
                .toList();
        assertThat(longerThan(80, tags)).isEmpty();
    }

    @Test
    void styleSheetsHaveAtMost250Lines() {
        assertThat(longerThan(250, Sources.in(Sources.ASSETS, ".css"))).isEmpty();
    }

    @Test
    void scriptsHaveAtMost150Lines() {
        assertThat(longerThan(150, Sources.in(Sources.ASSETS, ".js"))).isEmpty();
    }

    @Test
    void packagesHaveAtMost18Types() {
        Map<Path, Long> types = Sources.in(Sources.MAIN, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        types.values().removeIf(count -> count <= 18);
        assertThat(types).isEmpty();
    }

    private static boolean isTag(Path template) {
        return template.startsWith(Sources.TEMPLATES.resolve("tags"));
    }

    private static List<String> longerThan(long limit, List<Path> files) {
        return files.stream()
                .filter(file -> Sources.lines(file) > limit)
                .map(file -> file + ": " + Sources.lines(file) + " lines")
                .toList();
    }
}
