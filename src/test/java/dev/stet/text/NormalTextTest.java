package dev.stet.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.shared.Digest;
import dev.stet.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NormalTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u000Bb", "a\fb", "a\u0085b", "a\u2028b", "a\u2029b"})
    void everyLineEndBecomesALineFeed(String raw) {
        assertThat(NormalText.of(raw).text()).isEqualTo("a\nb");
    }

    @Test
    void emptyLinesKeepTheirNumber() {
        assertThat(NormalText.of("a\r\n\r\nb\r\rc\n\nd").text()).isEqualTo("a\n\nb\n\nc\n\nd");
    }

    @Test
    void lettersAreComposed() {
        assertThat(NormalText.of("Ame\u0301lie").text()).isEqualTo("Am\u00E9lie");
        assertThat(NormalText.of("\u1112\u1161\u11AB").text()).isEqualTo("\uD55C");
    }

    @Test
    void whatComposesDifferentlyIsEqualAndHasOneDigest() {
        NormalText composed = NormalText.of("Am\u00E9lie\r\n");
        NormalText decomposed = NormalText.of("\uFEFFAme\u0301lie\n");

        assertThat(composed).isEqualTo(decomposed);
        assertThat(composed.digest()).isEqualTo(decomposed.digest()).isEqualTo(Digest.of("Am\u00E9lie\n"));
    }

    @Test
    void onlyAByteOrderMarkInFrontIsDropped() {
        assertThat(NormalText.of("\uFEFFa\uFEFFb").text()).isEqualTo("a\uFEFFb");
    }

    @Test
    void noBreakSpacesSoftHyphensAndJoinersStay() {
        String raw = "10\u00A0km 1\u202F000 co\u00ADoperate \uD83D\uDC69\u200D\uD83D\uDE80";
        assertThat(NormalText.of(raw).text()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource({"0000,a NUL", "0001,a control", "001B,a control", "007F,a control", "009F,a control"})
    void controlsAreRefused(String hex, String kind) {
        String raw = "First line\nse" + Character.toString(Integer.parseInt(hex, 16)) + "cond";
        assertThatThrownBy(() -> NormalText.of(raw, "body")).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.problems().get(0).field()).isEqualTo("body");
            assertThat(no)
                    .hasMessage("The text holds " + kind + " character (U+" + hex
                            + ") in line 2 at character 3. Remove it and try again.");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFE})
    void whatIsNoCharacterIsRefused(int codePoint) {
        String raw = "a" + Character.toString(codePoint) + "b";
        assertThatThrownBy(() -> NormalText.of(raw))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(String.format("U+%04X", codePoint))
                .hasMessageContaining("line 1 at character 2");
    }

    @Test
    void thePlaceOfARefusalIsCountedInCodePoints() {
        assertThatThrownBy(() -> NormalText.of("\uD83D\uDE00\uD83D\uDE00\u0007"))
                .hasMessageContaining("line 1 at character 3");
    }

    @Test
    void charactersThatTurnTheDirectionStayAndAreTold() {
        NormalText turned = NormalText.of("price: \u202E001\u202C");
        assertThat(turned.text()).contains("\u202E");
        assertThat(turned.turnsDirection()).isTrue();
        assertThat(NormalText.of("isolated \u2067x\u2069").turnsDirection()).isTrue();
        assertThat(NormalText.of("\u0645\u0631\u062D\u0628\u0627 \u200F").turnsDirection())
                .isFalse();
    }

    @Test
    void lengthCountsCodePoints() {
        assertThat(NormalText.of("a\uD83D\uDE00b").length()).isEqualTo(3);
    }

    @Test
    void nothingToReadIsBlank() {
        assertThat(NormalText.of(" \t\n\u00A0\u200B\u2003").isBlank()).isTrue();
        assertThat(NormalText.of(null).isBlank()).isTrue();
        assertThat(NormalText.of(" . ").isBlank()).isFalse();
    }

    @Test
    void aTextThatIsNotNormalCannotPassForOne() {
        assertThatThrownBy(() -> new NormalText("e\u0301")).isInstanceOf(IllegalArgumentException.class);
    }
}
