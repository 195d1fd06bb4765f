package dev.stet.text.quotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedTest {

    private static final String SPEECH =
            "We are asked not to attack. That is funny to us, they said, and funny to us it stays. "
                    + "The ministers agreed that the plan had 28 points, and that it is not ready — yet.";

    private static Finding test(String words) {
        return QuotationTest.quoted(CapturedText.of(SPEECH), words, 0);
    }

    @Test
    void aShortQuotationIsFoundAtEveryPlaceAndProvesNothing() {
        Finding found = test("funny to us");

        assertThat(found.outcome()).isEqualTo(Outcome.TOO_SHORT);
        assertThat(found.spans()).containsExactly(new TextSpan(36, 47), new TextSpan(64, 75));
        assertThat(found.spans()).allMatch(span -> span.in(SPEECH).equals("funny to us"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            funny of us                                       ¦ ABSENT
            Funny to us                                       ¦ TOO_SHORT
            FUNNY to us                                       ¦ ABSENT
            unny to us                                        ¦ ABSENT
            8 points                                          ¦ ABSENT
            28 points                                         ¦ TOO_SHORT
            funny … they said                                 ¦ TOO_SHORT
            they said … asked                                 ¦ ABSENT
            the plan had 28 points                            ¦ EXACT
            the plan had 29 points                            ¦ ALTERED
            it is not ready - yet                             ¦ NORMALISED
            We are asked not to attack … the plan had 28      ¦ ELIDED
            We are asked not to attack … 28 points            ¦ TOO_SHORT
            We are asked not to attack … 29 points            ¦ ABSENT
            We are asked not to attack … the plan [for peace] had 28 points ¦ TOO_SHORT
            [Ministers] agreed that the plan had 28 points    ¦ ELIDED
            [t]hat is funny to us, they said                  ¦ EXACT
            the ministers agree[d] that the plan had 28 points ¦ ALTERED
            The ministers … agree[d] that the plan had 28 points ¦ ELIDED
            a wholly other sentence about the harbour         ¦ ABSENT
            """)
    void isAsTheArticlePutsIt(String words, Outcome outcome) {
        assertThat(test(words).outcome()).isEqualTo(outcome);
    }

    @Test
    void ofNoTextNothingIsSaid() {
        assertThat(QuotationTest.quoted(CapturedText.of(" "), "funny to us", 0).outcome())
                .isEqualTo(Outcome.NO_TEXT);
    }
}
