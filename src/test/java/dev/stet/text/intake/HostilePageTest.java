package dev.stet.text.intake;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stet.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Pages made to exhaust a reader. Each has its words found, in bounded time and without an error. */
class HostilePageTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final String PROSE = "Words that can be read, and checked, one after the other. ";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("deep boxes", "<div>".repeat(100_000) + PROSE),
                Arguments.of("deep lists", "<ul><li>".repeat(50_000) + PROSE),
                Arguments.of("deep quotations", ("<blockquote class=author>").repeat(100_000) + PROSE),
                Arguments.of("deep tables", "<table><tr><td>".repeat(20_000) + PROSE),
                Arguments.of("deep links", "<a href=x><ins>".repeat(50_000) + PROSE),
                Arguments.of("unclosed formatting", "<p><b><i><u>".repeat(20_000) + PROSE),
                Arguments.of("line breaks", "<br>".repeat(MEGABYTE / 4) + PROSE),
                Arguments.of("neighbours", "<p>x</p>".repeat(100_000) + PROSE),
                Arguments.of(
                        "links in one paragraph", "<p>" + "<a href=http://x.example>y</a> ".repeat(30_000) + PROSE),
                Arguments.of("long prose", "<article><p>" + PROSE.repeat(5 * MEGABYTE / PROSE.length())),
                Arguments.of("deep and long", "<div>".repeat(300) + ("<p>" + PROSE).repeat(5 * MEGABYTE / 60)),
                Arguments.of("attributes", "<p " + many(100_000, "a%d=b") + ">" + PROSE),
                Arguments.of("unclosed tag", "<p>" + PROSE + "<".repeat(MEGABYTE)),
                Arguments.of("entities", "<p>" + PROSE + "&amp;&#x1F98A;&#xFFFFFFFF;&#0;&bogus;".repeat(50_000)),
                Arguments.of(
                        "linked data",
                        "<script type=application/ld+json>" + "[".repeat(200_000) + "</script>" + PROSE));
    }

    private static String many(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadInBoundedTime(String name, String page) {
        Intake intake = assertTimeout(BOUND, () -> WebPage.read(page, "https://x.example/"));

        assertThat(intake.text()).contains("Words that can be read");
        assertThat(intake.joined()).isEqualTo(intake.text());
    }

    @Test
    void largerThanAnyArticleIsRefused() {
        byte[] page = new byte[17 * MEGABYTE];
        assertThatThrownBy(() -> WebPage.read(page, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("larger than 16 MB");
    }

    @Test
    void bytesWithoutSenseAreNoError() {
        for (int seed : List.of(1, 2, 3)) {
            byte[] noise = new byte[100_000];
            new java.util.Random(seed).nextBytes(noise);
            Intake intake = WebPage.read(noise, "not an address");
            assertThat(intake.joined()).isEqualTo(intake.text());
        }
    }
}
