package dev.stet.text.quoted;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedStretchesTest {

    private static List<String> quoted(String text) {
        return QuotedStretches.in(text).stream().map(span -> span.in(text)).toList();
    }

    /** What is quoted, one after the other with a stroke between; nothing where nothing is. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            He called it “funny to us”.                          ¦ funny to us
            “We will not do it,” he said.                        ¦ We will not do it
            “We will not,” he said, “do it.”                     ¦ We will not|do it
            He said "no" and "never".                            ¦ no|never
            ("quoted in brackets")                               ¦ quoted in brackets
            The plan is ‘too long’ for them.                     ¦ too long
            The plan is 'too long' for them.                     ¦ too long
            Das sei „nicht ernst“, sagte er.                     ¦ nicht ernst
            To „nie jest żart”, mówi.                            ¦ nie jest żart
            Das sei ‚nicht ernst‘, sagte er.                     ¦ nicht ernst
            Il parle d’« une plaisanterie ».                     ¦ une plaisanterie
            Es ist »nicht ernst« gemeint.                        ¦ nicht ernst
            Han sade ”inte nu” och gick.                         ¦ inte nu
            Det var »ikke nu» og »aldrig».                       ¦ ikke nu|aldrig
            Il parle de ‹ une farce ›.                           ¦ une farce
            彼は「おかしい」と言った。                             ¦ おかしい
            彼は「『平和』という言葉」と言った。                    ¦ 『平和』という言葉|平和
            他说“很可笑”。他又说‘好’了                            ¦ 很可笑|好
            “He called it ‘a joke’ twice,” she said.             ¦ He called it ‘a joke’ twice|a joke
            ‘He called it “a joke” twice’, she said.             ¦ He called it “a joke” twice|a joke
            "He called it 'a joke' twice," she said.             ¦ He called it 'a joke' twice|a joke
            « Il a dit “non” hier »                              ¦ Il a dit “non” hier|non
            „Er sagte ‚nein‘ dazu“                               ¦ Er sagte ‚nein‘ dazu|nein
            Mixed “typing by hand" happens.                      ¦ typing by hand
            Mixed "typing by hand” happens.                      ¦ typing by hand
            """)
    void isWhatStandsBetweenMarks(String text, String stretches) {
        assertThat(String.join("|", quoted(text))).isEqualTo(stretches);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            Putin's plan and Russia’s answer                     ¦ ~~
            It’s the workers’ plan, not the bosses'.             ¦ ~~
            ‘It’s over’, she said.                               ¦ It’s over
            'It's over', she said.                               ¦ It's over
            ‘No plans’ to meet the workers’ union                ¦ No plans
            ‘The workers’ rights come first,’ she said.          ¦ The workers’ rights come first
            “The workers’ rights” come first                     ¦ The workers’ rights
            Back in the ’90s and the '80s it was                 ¦ ~~
            Back in the ‘90s it was the workers’ plan            ¦ ~~
            rock ’n’ roll and rock 'n' roll                      ¦ ~~
            ’Tis late; get ’em                                   ¦ ~~
            The man is 6'2" tall and said "no".                  ¦ no
            “The man is 6'2" tall”                               ¦ The man is 6'2" tall
            He said “this never ends                             ¦ ~~
            this never began” he said                            ¦ ~~
            “Open twice “but closed once” here                   ¦ but closed once
            He wrote “a ‘b and left it” there                    ¦ a ‘b and left it
            “”, “ ”, "…", '?!' are empty                         ¦ ~~
            “We … will not […] do it”                            ¦ We … will not […] do it
            “We will not do it...” he began                      ¦ We will not do it...
            “[They] said no”                                     ¦ [They] said no
            “28 points” and “19 points”                          ¦ 28 points|19 points
            “Really?” he asked                                   ¦ Really?
            L’homme qu’on a vu                                   ¦ ~~
            O'Neill's "d'accord"                                 ¦ d'accord
            """)
    void apostrophesAndMarksThatStayOpenQuoteNothing(String text, String stretches) {
        assertThat(String.join("|", quoted(text))).isEqualTo(stretches);
    }

    @Test
    void spansCountCodePointsOfTheWords() {
        assertThat(QuotedStretches.in("🚢🚢 “🚢 sails”")).containsExactly(new TextSpan(4, 11));
    }

    @Test
    void anEmptyLineLeavesAQuotationOpen() {
        assertThat(quoted("“First of two.\n\n“Second of two.”")).containsExactly("Second of two");
        assertThat(quoted("“First of\ntwo.”")).containsExactly("First of\ntwo");
    }

    @Test
    void marksRightOutsideCount() {
        assertThat(QuotedStretches.in("provisions “", "funny to us", "”.")).containsExactly(new TextSpan(0, 11));
        assertThat(QuotedStretches.in("provisions ", "funny to us", "”.")).isEmpty();
        assertThat(QuotedStretches.in("“", "no” and “never", "”"))
                .containsExactly(new TextSpan(0, 2), new TextSpan(9, 14));
    }

    @Test
    void aHundredAreFoundAndAnyTextIsReadToItsEnd() {
        assertThat(QuotedStretches.in("“no” ".repeat(5_000))).hasSize(QuotedStretches.MOST);
        assertThat(QuotedStretches.in("‹“‘a".repeat(50_000) + "”".repeat(50_000)))
                .isNotEmpty();
        assertThat(QuotedStretches.in("‘s" + "s’ a".repeat(50_000))).hasSizeLessThanOrEqualTo(QuotedStretches.MOST);
    }
}
