package dev.stet.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GraphemesTest {

    private static final String FLAG = "\uD83C\uDDE9\uD83C\uDDEA";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e\u0323\u0301",
                FLAG,
                "\uD83D\uDC4D\uD83C\uDFFD",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC66",
                "\u0915\u094D\u0937",
                "\u1100\u1161\u11A8"
            })
    void everyOffsetWithinACharacterSplitsIt(String character) {
        String text = "a" + character + "b";
        int length = character.codePointCount(0, character.length());
        assertThat(Graphemes.splits(text, 1)).isFalse();
        for (int offset = 2; offset <= length; offset++) {
            assertThat(Graphemes.splits(text, offset)).as("offset " + offset).isTrue();
        }
        assertThat(Graphemes.splits(text, length + 1)).isFalse();
    }

    @Test
    void theEdgesOfATextSplitNothing() {
        assertThat(Graphemes.splits("", 0)).isFalse();
        assertThat(Graphemes.splits("\u0301", 0)).isFalse();
        assertThat(Graphemes.splits("e\u0301", 2)).isFalse();
    }

    @Test
    void plainLettersAreNeverSplit() {
        assertThat(Graphemes.splits("word", 2)).isFalse();
        assertThat(Graphemes.splits("\u4E2D\u6587", 1)).isFalse();
        assertThat(Graphemes.splits("\u043F\u0440\u0438", 1)).isFalse();
    }

    @Test
    void aLongRowOfFlagsIsCountedFromItsBeginning() {
        String flags = "a" + FLAG.repeat(200);
        for (int offset = 1; offset < 401; offset++) {
            assertThat(Graphemes.splits(flags, offset)).as("offset " + offset).isEqualTo(offset % 2 == 0);
        }
    }
}
