package dev.stet.text.lines;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineDiffTest {

    private static String told(String before, String after) {
        return LineDiff.between(before, after).stream()
                .map(stretch -> stretch.kind() + " " + String.join("|", stretch.lines()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void aLineIsAddedRemovedOrReplaced() {
        assertThat(told("a\nb\nc", "a\nb\nx\nc")).isEqualTo("SAME a|b; ADDED x; SAME c");
        assertThat(told("a\nb\nc", "a\nc")).isEqualTo("SAME a; REMOVED b; SAME c");
        assertThat(told("a\nb\nc", "a\nx\nc")).isEqualTo("SAME a; REMOVED b; ADDED x; SAME c");
    }

    @Test
    void blankLinesAndEmptyTextsAreNoChange() {
        assertThat(told("a\n\nb", "a\nb\n \n")).isEqualTo("SAME a|b");
        assertThat(told("", "\n\n")).isEmpty();
        assertThat(told("", "a")).isEqualTo("ADDED a");
        assertThat(told("a\na", "a")).isEqualTo("SAME a; REMOVED a");
    }

    @Test
    void charactersAreCodePoints() {
        assertThat(new Stretch(Stretch.Kind.ADDED, List.of("🙂a", "b")).characters())
                .isEqualTo(3);
    }

    @Test
    void bothTextsCanBeReadOffTheStretches() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String before = some(random);
            String after = some(random);
            List<Stretch> stretches = LineDiff.between(before, after);

            assertThat(read(stretches, Stretch.Kind.ADDED)).isEqualTo(before);
            assertThat(read(stretches, Stretch.Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void ofTextsThatAreTooLongOnlyTheEndsAreCompared() {
        String old = "same\n" + many("old") + "\nlast";
        String now = "same\n" + many("now") + "\nlast";

        assertThat(LineDiff.between(old, now))
                .extracting(Stretch::kind)
                .containsExactly(Stretch.Kind.SAME, Stretch.Kind.REMOVED, Stretch.Kind.ADDED, Stretch.Kind.SAME);
    }

    private static String many(String word) {
        return IntStream.rangeClosed(0, LineDiff.LONGEST)
                .mapToObj(i -> i % 2 == 1 ? "in both " + i : word + i)
                .collect(Collectors.joining("\n"));
    }

    private static String some(Random random) {
        return random.ints(random.nextInt(1, 12), 0, 4).mapToObj(i -> "l" + i).collect(Collectors.joining("\n"));
    }

    private static String read(List<Stretch> stretches, Stretch.Kind without) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() != without)
                .flatMap(stretch -> stretch.lines().stream())
                .collect(Collectors.joining("\n"));
    }
}
