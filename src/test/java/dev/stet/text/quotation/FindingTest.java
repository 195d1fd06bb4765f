package dev.stet.text.quotation;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTest {

    private static final String NOTICE =
            "The ferry “Aurora” 🚢 carried 1,900 people on 3 March — more than ever before. It was impossible to board\n"
                    + "after noon; the harbour-master closed the gates. Nobody was hurt, he said, and the pier is open again.";

    private static Finding test(String text, String excerpt) {
        return QuotationTest.of(CapturedText.of(text), excerpt);
    }

    private static Outcome outcome(String text, String excerpt) {
        return test(text, excerpt).outcome();
    }

    @Test
    void whatStandsThereIsExactAtItsPlaceInCodePoints() {
        Finding found = test(NOTICE, "carried 1,900 people on 3 March");

        assertThat(found.outcome()).isEqualTo(Outcome.EXACT);
        assertThat(found.whole()).isEqualTo(new TextSpan(21, 52));
        assertThat(found.whole().in(NOTICE)).isEqualTo("carried 1,900 people on 3 March");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry \"Aurora\" 🚢 carried",
                "The ferry «Aurora» 🚢 carried",
                "on 3 March - more than ever",
                "on 3 March—more than ever",
                "on 3 March -- more than ever",
                "impossible to board after noon",
                "impossible\u00A0to  board",
                "im\u00ADpossible to board",
                "impos-\nsible to board",
                "the harbour‑master closed",
                "“Nobody was hurt, he said”",
                "Ｎobody was hurt, he said"
            })
    void typographyIsNormalised(String excerpt) {
        assertThat(outcome(NOTICE, excerpt)).isEqualTo(Outcome.NORMALISED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "carried 1,800 people on 3 March",
                "carried 1,900 people on 30 March",
                "It was possible to board",
                "possible to board after noon",
                "900 people on 3 March",
                "It was not impossible to board",
                "Nobody was hurt, she said",
                "master closed the gates"
            })
    void oneDigitOrNegationOrHalfAWordIsNeverExact(String excerpt) {
        assertThat(outcome(NOTICE, excerpt)).isEqualTo(Outcome.ALTERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a square of 10² metres or so | a square of 102 metres or so",
                "the tariff rose by 1½ per cent | the tariff rose by 11⁄2 per cent",
                "it fell to −5 degrees that night | 5 degrees that night",
                "between 10–19 points were cut | 19 points were cut",
                "he stands 6'2\" in his socks | he stands 6\"2' in his socks",
                "they chose to re-sign the contract | they chose to resign the contract",
                "it was 2.5 points in the end | 5 points in the end"
            })
    void whatMayChangeTheMeaningIsNotTypography(String text, String excerpt) {
        assertThat(outcome(text, excerpt).isPresent()).isFalse();
    }

    @Test
    void aWordDividedAtTheEndOfALineIsOneWordOrTwo() {
        String page = "a well-\nknown exam-\nple of COVID-\n19 in print";

        assertThat(outcome(page, "a well-known example of COVID-19")).isEqualTo(Outcome.NORMALISED);
        assertThat(outcome("a well-known example of print", "a wellknown example of print"))
                .isEqualTo(Outcome.ALTERED);
    }

    @Test
    void anotherEncodingOfTheSameLettersIsExact() {
        String text = "Die Brücke wurde für Räder gesperrt.";

        assertThat(outcome(text, Normalizer.normalize("Brücke wurde für Räder", Normalizer.Form.NFD)))
                .isEqualTo(Outcome.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "[…]", "[...]", ". . .", "(…)"})
    void leftOutWordsAreSaidByDots(String dots) {
        Finding found = test(NOTICE, "carried 1,900 people " + dots + " more than ever before");

        assertThat(found.outcome()).isEqualTo(Outcome.ELIDED);
        assertThat(found.spans())
                .extracting(span -> span.in(NOTICE))
                .containsExactly("carried 1,900 people", "more than ever before");
    }

    @Test
    void theShortestStretchHoldsAnElidedExcerpt() {
        String text = "the first plan was long. the first plan was kept by the mayor. it was kept by the mayor.";

        assertThat(test(text, "the first plan … kept by the mayor").whole()).isEqualTo(new TextSpan(25, 61));
    }

    @Test
    void partsInAnotherOrderAreNotElided() {
        assertThat(outcome(NOTICE, "more than ever before … carried 1,900 people")
                        .isPresent())
                .isFalse();
    }

    @Test
    void aFragmentThatIsTooShortProvesNothing() {
        assertThat(outcome(NOTICE, "3 March")).isEqualTo(Outcome.TOO_SHORT);
        assertThat(outcome(NOTICE, "carried … people on 3 March, they wrote down in the book"))
                .isEqualTo(Outcome.TOO_SHORT);
    }

    @Test
    void anAlteredExcerptIsShownWithItsWords() {
        Finding found = test(NOTICE, "The ferry “Aurora” 🚢 carried 1,800 people on 3 March");

        String shown = found.changes().stream()
                .map(change -> switch (change.kind()) {
                    case SAME -> change.words();
                    case EXCERPT_ONLY -> "{-" + change.words().strip() + "-}";
                    case TEXT_ONLY -> "{+" + change.words().strip() + "+} ";
                })
                .collect(Collectors.joining());
        assertThat(shown).isEqualTo("The ferry “Aurora” 🚢 carried {-1,800-}{+1,900+} people on 3 March");
        assertThat(found.whole().start()).isZero();
    }

    @Test
    void whatWasNeverThereIsAbsent() {
        assertThat(outcome(NOTICE, "the council voted on the budget for roads")).isEqualTo(Outcome.ABSENT);
        assertThat(outcome("", "the council voted on the budget")).isEqualTo(Outcome.NO_TEXT);
        assertThat(outcome(" \n ", "the council voted on the budget")).isEqualTo(Outcome.NO_TEXT);
    }

    @Test
    void ofEqualPlacesTheNearestToTheHintIsTaken() {
        CapturedText text = CapturedText.of("Let it stand as it is. ".repeat(40));

        assertThat(QuotationTest.of(text, "Let it stand as it is.").whole().start())
                .isZero();
        assertThat(QuotationTest.of(text, "Let it stand as it is.", 235).whole().start())
                .isEqualTo(230);
        assertThat(QuotationTest.of(text, "Let it stand as it was.", 235)
                        .whole()
                        .start())
                .isEqualTo(230);
    }

    @Test
    void scriptsWithoutBlanksHaveNoHalfWords() {
        assertThat(outcome("市议会星期二通过了关于港口的新计划并公布了全文", "星期二通过了关于港口的新计划")).isEqualTo(Outcome.EXACT);
    }

    @Test
    void hostileTextsAreReadToTheirEnd() {
        String same = "a".repeat(1_000_000);

        assertThat(outcome(same, "a".repeat(10_000) + "b")).isEqualTo(Outcome.ALTERED);
        assertThat(outcome(same, "a".repeat(1_000))).isEqualTo(Outcome.ALTERED);
        assertThat(outcome("-".repeat(1_000_000), "- ".repeat(5_000) + "word word word"))
                .isEqualTo(Outcome.ABSENT);
        assertThat(outcome("ab ".repeat(300_000), "ab ".repeat(3_000) + "… " + "ab ".repeat(2_000)))
                .isEqualTo(Outcome.ELIDED);
    }

    @Test
    void theSameIsFoundEachTime() {
        List<Finding> findings = List.of(
                test(NOTICE, "the harbor master closed the gate"), test(NOTICE, "the harbor master closed the gate"));

        assertThat(findings.get(0)).isEqualTo(findings.get(1));
    }
}
