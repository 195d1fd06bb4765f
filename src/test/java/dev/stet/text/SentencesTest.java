package dev.stet.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.stet.shared.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "She left. He stayed.; She left.|He stayed.",
                "Gen. Ruiz met Sen. Cho in the U.S. Senate.; Gen. Ruiz met Sen. Cho in the U.S. Senate.",
                "They moved to the U.K. The rain was a surprise.; They moved to the U.K.|The rain was a surprise.",
                "It rose to 3.5 percent. In May it fell.; It rose to 3.5 percent.|In May it fell.",
                "Born Oct. 4 in Linz, she left early.; Born Oct. 4 in Linz, she left early.",
                "See fig. 3 and pp. 4-7 for more.; See fig. 3 and pp. 4-7 for more.",
                "“Stop!” he cried. Nobody did.; “Stop!” he cried.|Nobody did.",
                "“I will.” That was all.; “I will.”|That was all.",
                "He paused ... and went on.; He paused ... and went on.",
                "He paused… Then he left.; He paused…|Then he left.",
                "Really?! Yes!!!; Really?!|Yes!!!",
                "Mail a.b@c.example.org or see www.example.org/x.html now.; "
                        + "Mail a.b@c.example.org or see www.example.org/x.html now.",
                "The firm (est. 1901. It closed in 1950.) made bells.; "
                        + "The firm (est. 1901. It closed in 1950.) made bells.",
                "Vitamin C. The rest is fat.; Vitamin C.|The rest is fat.",
                "He met J. K. Olsen. She waved.; He met J. K. Olsen.|She waved.",
                "i went home. it was late. you know; i went home.|it was late.|you know",
                "Great food and service We will be back.; Great food and service|We will be back."
            })
    void englishSentencesEndWhereAReaderEndsThem(String text, String expected) {
        assertThat(cut(text, "en")).containsExactly(expected.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Am 3. Oktober kam Dr. Blum z.B. nach Ulm. Er blieb.; Am 3. Oktober kam Dr. Blum z.B. nach Ulm.|Er blieb.",
                "fr; M. Roux est là. Il parle… Voilà !; M. Roux est là.|Il parle…|Voilà !",
                "es; ¿Cómo está? ¡Bien! El Sr. Gil llegó.; ¿Cómo está?|¡Bien!|El Sr. Gil llegó.",
                "ru; Он уехал из г. Тулы. Потом вернулся. Кто он?; Он уехал из г. Тулы.|Потом вернулся.|Кто он?",
                "ar; رجع إلى البيت. هل نام؟ نعم!; رجع إلى البيت.|هل نام؟|نعم!",
                "zh; 天气很好。我们走吧！“好的。”他说。; 天气很好。|我们走吧！|“好的。”|他说。",
                "hi; यह एक है। यह दूसरा है।; यह एक है।|यह दूसरा है।",
                "xx; Foo bar. Baz?; Foo bar.|Baz?"
            })
    void otherLanguagesAreCutToo(String language, String text, String expected) {
        assertThat(cut(text, language)).containsExactly(expected.split("\\|"));
    }

    @Test
    void aBlankLineAlwaysEndsASentence() {
        assertThat(cut("A heading\n\nand its text\n \t\nand more", "en"))
                .containsExactly("A heading", "and its text", "and more");
    }

    @Test
    void aWrappedLineGoesOnAndALineOfAListDoesNot() {
        assertThat(cut("The sentence was\nwrapped here.", "en")).containsExactly("The sentence was\nwrapped here.");
        assertThat(cut("apples\npears\nplums", "en")).containsExactly("apples", "pears", "plums");
    }

    @Test
    void offsetsAreCodePoints() {
        assertThat(Sentences.of(" \uD83D\uDE00 hi. Yes \uD83D\uDE00!", "en"))
                .containsExactly(new TextSpan(1, 6), new TextSpan(7, 13));
    }

    @Test
    void aLanguageMayBeUnknown() {
        assertThat(cut("One. Two.", null)).containsExactly("One.", "Two.");
        assertThat(cut("One. Two.", "en-GB")).containsExactly("One.", "Two.");
    }

    @Test
    void noTextHasNoSentence() {
        assertThat(Sentences.of("", "en")).isEmpty();
        assertThat(Sentences.of(" \n\u00A0\n\u200B ", "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a. b! c? (d. e) \"f.\" g",
                ". . . . . x",
                "))) ((( ... ]]] \"\"\" '' !",
                "1. 2. 3. a. b. • ⁃ c",
                "\u05E9\u05DC\u05D5\u05DD. e\u0301\u0301. \uD83D\uDC69\u200D\uD83D\uDE80! \u202Ex\u202C. \u200B.",
                "?\n!\n\n.\n-\n--- === *** x\n\n\n",
                "--",
                "。。」！x。“",
                "\uD83D\uDE00.\uD83D\uDE00 \uD800 \uDC00"
            })
    void spansAreInOrderTrimmedAndHoldAllThatIsNotBlank(String text) {
        for (String language : List.of("en", "de", "fr", "ru", "es", "zh", "und")) {
            holdsAll(text, Sentences.of(text, language));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                ".",
                ". ",
                "( ",
                "1) ",
                "\" ",
                "a. ",
                "Name ",
                "a.B",
                "。",
                "\uD83D\uDE00",
                "\n",
                "I, ",
                "a@",
                "-"
            })
    void hostileTextsAreCutAsWell(String repeated) {
        String text = repeated.repeat(100_000);
        holdsAll(text, Sentences.of(text, "en"));
    }

    @Test
    void fiveMillionLettersWithoutABlankAreOneSentence() {
        assertThat(Sentences.of("x".repeat(5_000_000), "en")).containsExactly(new TextSpan(0, 5_000_000));
        assertThat(Sentences.of(".".repeat(1_000_000), "en")).containsExactly(new TextSpan(0, 1_000_000));
    }

    private static void holdsAll(String text, List<TextSpan> spans) {
        int[] points = text.codePoints().toArray();
        int at = 0;
        for (TextSpan span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(span.isEmpty()).isFalse();
            assertThat(isBlank(points, at, span.start())).isTrue();
            assertThat(Blank.is(points[span.start()]) || Blank.is(points[span.end() - 1]))
                    .isFalse();
            at = span.end();
        }
        assertThat(isBlank(points, at, points.length)).isTrue();
    }

    private static boolean isBlank(int[] points, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Blank.is(points[i])) {
                return false;
            }
        }
        return true;
    }

    private static List<String> cut(String text, String language) {
        return Sentences.of(text, language).stream().map(span -> span.in(text)).toList();
    }
}
