package dev.stet.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OccurrencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She said “no — never”.  | \"no - never\" | “no — never”",
                "It's the mayor's       | mayor’s        | mayor's",
                "«Oui», dit-elle.       | \"Oui\"        | «Oui»",
                "wait … there           | wait ... there | wait … there",
                "10\u00A0km away        | 10 km          | 10\u00A0km",
                "co\u00ADop\u00ADerate  | cooperate      | co\u00ADop\u00ADerate"
            })
    void typographyDoesNotMatter(String text, String typed, String expected) {
        assertThat(found(text, typed)).containsExactly(expected);
    }

    @Test
    void offsetsAreThoseOfTheOriginal() {
        String text = "\uD83D\uDE00 …a  b… \uD83D\uDE00 a b";
        assertThat(Occurrences.of(text, "a b"))
                .extracting(span -> span.start() + "-" + span.end())
                .containsExactly("3-7", "11-14");
    }

    @Test
    void everyPlaceIsFoundAndNoneOverlaps() {
        assertThat(Occurrences.of("aaaaa", "aa")).hasSize(2);
        assertThat(found("the end of the end", "the end")).containsExactly("the end", "the end");
    }

    @Test
    void aLineEndIsABlank() {
        assertThat(found("no\n way", "no way")).containsExactly("no\n way");
    }

    @Test
    void capitalsAndWordsMatter() {
        assertThat(found("The Hague", "the hague")).isEmpty();
    }

    @Test
    void nothingTypedIsNowhere() {
        assertThat(found("text", " \n ")).isEmpty();
        assertThat(found("text", "\u00AD")).isEmpty();
        assertThat(found("", "text")).isEmpty();
    }

    @Test
    void noPlaceCutsACharacter() {
        assertThat(found("x\u0323 x", "x")).containsExactly("x");
    }

    @Test
    void whatWasTypedDecomposedIsFound() {
        assertThat(found("caf\u00E9", "cafe\u0301")).containsExactly("caf\u00E9");
    }

    private static List<String> found(String text, String typed) {
        return Occurrences.of(text, typed).stream().map(span -> span.in(text)).toList();
    }
}
