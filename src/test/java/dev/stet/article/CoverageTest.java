package dev.stet.article;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {

    @Test
    void whatNobodyLookedAtStaysVisible() {
        Coverage coverage =
                Coverage.of("One two.\nThree four.", List.of(new TextSpan(0, 3)), List.of(new TextSpan(9, 14)));

        assertThat(coverage.statements()).isEqualTo(3);
        assertThat(coverage.asides()).isEqualTo(5);
        assertThat(coverage.unreviewed()).isEqualTo(9);
        assertThat(coverage.gaps()).containsExactly(new TextSpan(4, 8), new TextSpan(15, 20));
    }

    @Test
    void theThreeAddUpToAllEvenWhereSpansOverlap() {
        String text = "😀 e\u0301 nests, overlaps";
        Coverage coverage =
                Coverage.of(text, List.of(new TextSpan(0, 9), new TextSpan(2, 4)), List.of(new TextSpan(5, 12)));

        long inkedIn = text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .count();
        assertThat(coverage.total()).isEqualTo((int) inkedIn);
    }

    @Test
    void aFullStopLeftOverBesideAStatementIsNoGap() {
        Coverage coverage = Coverage.of(
                "“One” (two), three.\n***",
                List.of(new TextSpan(1, 4), new TextSpan(7, 10)),
                List.of(new TextSpan(13, 18)));

        assertThat(coverage.gaps()).containsExactly(new TextSpan(20, 23));
        assertThat(coverage.statements()).isEqualTo(11);
        assertThat(coverage.asides()).isEqualTo(6);
        assertThat(coverage.unreviewed()).isEqualTo(3);
    }

    @Test
    void anEmptyTextIsCovered() {
        assertThat(Coverage.of("", List.of(), List.of()).percent()).isEqualTo(100);
    }

    @Test
    void aHundredPerCentMeansAll() {
        String text = "x".repeat(1000);
        Coverage coverage = Coverage.of(text, List.of(new TextSpan(0, 999)), List.of());

        assertThat(coverage.percent()).isEqualTo(99);
    }
}
