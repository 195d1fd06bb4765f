package dev.stet.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "\uD83D\uDE00", "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c", "\uD83D lone \uDE00"})
    void bothWaysAgreeWithThePlatform(String text) {
        CodePoints points = CodePoints.of(text);
        int length = text.codePointCount(0, text.length());
        assertThat(points.length()).isEqualTo(length);
        for (int offset = 0; offset <= length; offset++) {
            int index = text.offsetByCodePoints(0, offset);
            assertThat(points.index(offset)).isEqualTo(index);
            assertThat(points.offset(index)).isEqualTo(offset);
        }
    }

    @Test
    void anIndexBetweenTwoHalvesCountsAsTheOneAfter() {
        assertThat(CodePoints.of("a\uD83D\uDE00b").offset(2)).isEqualTo(2);
    }

    @Test
    void manyPairsAreFound() {
        CodePoints points = CodePoints.of("x\uD83D\uDE00".repeat(1000));
        assertThat(points.span(2998, 3000)).isEqualTo(new TextSpan(1999, 2000));
        assertThat(points.index(1999)).isEqualTo(2998);
    }

    @ParameterizedTest
    @ValueSource(ints = {4094, 4095, 4096, 8191})
    void aPairIsFoundWhereverItBegins(int before) {
        CodePoints points = CodePoints.of("x".repeat(before) + "\uD83D\uDE00" + "x".repeat(5000));
        assertThat(points.length()).isEqualTo(before + 5001);
        assertThat(points.offset(before + 2)).isEqualTo(before + 1);
    }

    @Test
    void whatIsOutsideIsRefused() {
        CodePoints points = CodePoints.of("\uD83D\uDE00");
        assertThatThrownBy(() -> points.index(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.offset(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.offset(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
