package dev.stet.text.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

/** A square bracket with the lane opens, a round one closes, {@code ^} is the place of the number. */
class WeavingTest {

    @Test
    void aTextWithoutOverlaysIsItself() {
        assertThat(woven("Nobody looked.")).isEqualTo("Nobody looked.");
    }

    @Test
    void theNumberStandsWithTheLastWord() {
        assertThat(woven("A plan of 28 points.", over("a", 2, 6))).isEqualTo("A [a0 plan) a^ of 28 points.");
    }

    @Test
    void anInnerStatementHasALaneOfItsOwn() {
        assertThat(woven("abcdef", over("in", 2, 4), over("out", 0, 6))).isEqualTo("[out0 ab[in1 cd) in^ef) out^");
    }

    @Test
    void statementsThatCrossAreClosedAndOpenedAgain() {
        assertThat(woven("abcdef", over("x", 0, 4), over("y", 2, 6))).isEqualTo("[x0 ab[y1 cd))[y1  x^ef) y^");
    }

    @Test
    void neighboursShareALane() {
        assertThat(woven("abcd", over("x", 0, 2), over("y", 2, 4))).isEqualTo("[x0 ab) x^[y0 cd) y^");
    }

    @Test
    void twoQuestionsOnTheSameWordsKeepTheirOrder() {
        assertThat(woven("abc", over("1", 0, 3), over("2", 0, 3))).isEqualTo("[10 [21 abc)) 1^ 2^");
    }

    @Test
    void anAsideHasNeitherLaneNorNumberAndLiesOutside() {
        assertThat(woven("abcd", over("s", 0, 2), new Overlay<>(new TextSpan(0, 4), "aside", false)))
                .isEqualTo("[aside0 [s0 ab) s^cd)");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(woven("😀é😀x", over("s", 0, 3))).isEqualTo("[s0 😀é😀) s^x");
    }

    @Test
    void rightToLeftTextIsCutWhereItsCharactersAre() {
        assertThat(woven("שלום עולם", over("s", 5, 9))).isEqualTo("שלום [s0 עולם) s^");
    }

    @Test
    void aStatementThatRunsOverTwoPartsIsDrawnInBothAndNumberedOnce() {
        List<List<Piece<String>>> parts =
                Weaving.weave("one\n\ntwo", List.of(new TextSpan(0, 3), new TextSpan(5, 8)), List.of(over("s", 1, 7)));

        assertThat(shown(parts.get(0))).isEqualTo("o[s0 ne)");
        assertThat(shown(parts.get(1))).isEqualTo("[s0 tw) s^o");
    }

    @Test
    void aStatementThatEndsBetweenTwoPartsIsNumberedAtTheEndOfTheFirst() {
        List<List<Piece<String>>> parts =
                Weaving.weave("one\n\ntwo", List.of(new TextSpan(0, 3), new TextSpan(5, 8)), List.of(over("s", 1, 4)));

        assertThat(shown(parts.get(0))).isEqualTo("o[s0 ne) s^");
        assertThat(shown(parts.get(1))).isEqualTo("two");
    }

    @Test
    void whateverLiesOverATextTheTextComesBack() {
        Random random = new Random(28_19);
        for (int round = 0; round < 200; round++) {
            String text = "a😀é b\u0301c שд ".repeat(1 + random.nextInt(5));
            int length = text.codePointCount(0, text.length());
            List<Overlay<String>> overlays = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(length);
                overlays.add(over("s" + i, start, start + 1 + random.nextInt(length - start)));
            }
            List<Piece<String>> pieces = Weaving.weave(text, List.of(new TextSpan(0, length)), overlays)
                    .get(0);
            assertThat(words(pieces)).isEqualTo(text);
            assertThat(pieces.stream().filter(Piece.Opens.class::isInstance).count())
                    .isEqualTo(pieces.stream()
                            .filter(Piece.Closes.class::isInstance)
                            .count());
            assertThat(pieces.stream().filter(Piece.Ends.class::isInstance)).hasSameSizeAs(overlays);
        }
    }

    @Test
    void aHeapOfOverlapsStaysInBounds() {
        int many = 2000;
        List<Overlay<String>> stairs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            stairs.add(over("s" + i, i, i + many));
        }

        List<Piece<String>> pieces = Weaving.weave("x".repeat(2 * many), List.of(new TextSpan(0, 2 * many)), stairs)
                .get(0);

        assertThat(pieces).hasSizeLessThan(10 * many);
    }

    private static Overlay<String> over(String what, int start, int end) {
        return new Overlay<>(new TextSpan(start, end), what, true);
    }

    @SafeVarargs
    private static String woven(String text, Overlay<String>... overlays) {
        TextSpan all = new TextSpan(0, text.codePointCount(0, text.length()));
        return shown(Weaving.weave(text, List.of(all), List.of(overlays)).get(0));
    }

    private static String words(List<Piece<String>> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece<String> piece : pieces) {
            if (piece instanceof Piece.Words<String> some) {
                words.append(some.text());
            }
        }
        return words.toString();
    }

    private static String shown(List<Piece<String>> pieces) {
        StringBuilder shown = new StringBuilder();
        for (Piece<String> piece : pieces) {
            if (piece instanceof Piece.Opens<String> opens) {
                shown.append('[').append(opens.what()).append(opens.lane()).append(' ');
            } else if (piece instanceof Piece.Words<String> some) {
                shown.append(some.text());
            } else if (piece instanceof Piece.Closes<String>) {
                shown.append(')');
            } else if (piece instanceof Piece.Ends<String> ends) {
                shown.append(' ').append(ends.what()).append('^');
            }
        }
        return shown.toString();
    }
}
