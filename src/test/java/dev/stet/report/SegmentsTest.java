package dev.stet.report;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.stet.report.model.Segment;
import dev.stet.report.model.Segments;
import dev.stet.report.model.Segments.Mark;
import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentsTest {
    private static final String TEXT = "A 🦊 saw two of three moons.";

    @Test
    void aTextWithoutMarksIsOnePiece() {
        assertThat(shape(List.of(), List.of())).isEqualTo("A 🦊 saw two of three moons.");
    }

    @Test
    void anInnerMarkClosesBeforeItsOuter() {
        assertThat(shape(List.of(mark(1, 2, 26), mark(2, 8, 20)), List.of()))
                .isEqualTo("A |[1:🦊 saw |[2:two of three:2]| moons:1]|.");
    }

    @Test
    void crossingMarksShowWhereEachBegins() {
        assertThat(shape(List.of(mark(1, 4, 11), mark(2, 8, 20)), List.of()))
                .isEqualTo("A 🦊 |[1:saw |[2:two:1]| of three:2]| moons.");
    }

    @Test
    void marksOnTheVerySameWordsNeedNoBracket() {
        assertThat(shape(List.of(mark(1, 8, 11), mark(2, 8, 11)), List.of()))
                .isEqualTo("A 🦊 saw |two:1,2]| of three moons.");
    }

    @Test
    void whatIsInAStatementIsNoAside() {
        List<Segment> segments =
                new Segments(TEXT, List.of(mark(1, 8, 11)), List.of(new TextSpan(4, 26))).in(new TextSpan(0, 27));

        assertThat(segments)
                .filteredOn(Segment::aside)
                .extracting(Segment::text)
                .containsExactly("saw ", " of three moons");
    }

    @Test
    void aStretchShowsOnlyItsOwnPartOfAMark() {
        List<Segment> segments = new Segments(TEXT, List.of(mark(1, 2, 20)), List.of()).in(new TextSpan(4, 11));

        assertThat(segments).singleElement().satisfies(segment -> {
            assertThat(segment.text()).isEqualTo("saw two");
            assertThat(segment.closes()).isEmpty();
        });
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark(number, new TextSpan(start, end));
    }

    private static String shape(List<Mark> marks, List<TextSpan> asides) {
        return new Segments(TEXT, marks, asides)
                .in(new TextSpan(0, 27)).stream().map(SegmentsTest::shape).collect(Collectors.joining("|"));
    }

    private static String shape(Segment segment) {
        String opens =
                segment.opens().stream().map(number -> "[" + number + ":").collect(Collectors.joining());
        String closes = segment.closes().stream().map(String::valueOf).collect(Collectors.joining(","));
        return opens + segment.text() + (closes.isEmpty() ? "" : ":" + closes + "]");
    }
}
