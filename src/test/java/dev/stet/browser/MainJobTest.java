package dev.stet.browser;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.browser.IssuedReport.Expected;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The whole main job, from an article in the clipboard to an audit report: with each hand a reviewer may have. */
@QuarkusTest
@ExtendWith(Browsing.class)
class MainJobTest {

    private static final int WHOLE = 1;
    private static final int PLAN = 2;
    private static final int NINETEEN = 3;
    private static final int DUE = 4;
    private static final int SAID = 5;
    private static final int TRUE = 6;
    private static final Pattern SHARES =
            Pattern.compile("Characters: \\d+ % in statements, \\d+ % set aside, \\d+ % nobody has looked");
    private static final String DRAFT_WORDS = "28. The parties accept the points above.";
    private static final String COUNT_WORDS = "The draft now has nineteen points.";
    private static final String ALMANAC = "Almanac of elections, 2024";
    private static final String ALMANAC_WORDS = "Ukraine: term of the president ends on 20 May";

    private Story story;
    private Newsroom newsroom;

    @BeforeEach
    void anEmptyDesk() throws IOException {
        story = Story.told();
        newsroom = Newsroom.open();
    }

    @Test
    void isDoneByMouse(Visit visit) throws IOException {
        visit.accepting(422);
        new Job(new MouseHand(visit.page())).run();
    }

    @Test
    void isDoneByKeyboardOnly(Visit visit) throws IOException {
        visit.accepting(422);
        new Job(new KeyboardHand(visit.page())).run();
    }

    @Test
    @Looking(scripts = false)
    void isDoneWithoutScripts(Visit visit) throws IOException {
        new Job(new PlainHand(visit.page())).run();
    }

    /** One time through. */
    private final class Job {

        private final Page page;
        private final Reviewer nadia;

        Job(Hand hand) {
            page = hand.page();
            nadia = new Reviewer(hand);
        }

        void run() throws IOException {
            nadia.signIn(newsroom.person(Role.REVIEWER).email(), Newsroom.PASSWORD);
            bringIn();
            mark();
            cite();
            rate();
            assertProgress();
            report();
        }

        private void bringIn() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("title", "The plan and the vote");
            facts.put("byline", "A staff writer");
            facts.put("outlet", "The Evening Ledger");
            facts.put("publishedOn", "2025-11-28");
            facts.put("language", "en");
            facts.put("url", "https://ledger.example/plan");
            nadia.bringIn(story.text(), facts);

            assertThat(page.locator(".part p").first()).containsText(story.headline());
            assertThat(kinds("summary")).isGreaterThanOrEqualTo(4);
            assertThat(kinds("heading")).isPositive();
            assertThat(kinds("source-list")).isEqualTo(6);
            assertThat(kinds("boilerplate")).isGreaterThanOrEqualTo(2);
            assertThat(page.locator(".offers")).containsText("RT.com");
            assertThat(page.locator(".offers")).containsText("AFR.com");
            int quotations = kinds("quotation");
            nadia.correct(story.quotation(), "quotation");
            assertThat(kinds("quotation")).isEqualTo(quotations + 1);
            nadia.store();

            assertThat(page.locator("#main .notice")).containsText("stored as revision 1");
            assertThat(page.locator("#text blockquote")).hasCount(quotations + 1);
            assertThat(page.locator("#panel")).containsText("Nothing is marked yet");
        }

        private int kinds(String kind) {
            return page.locator("select[name=kind] option[value='" + kind + "']:checked")
                    .count();
        }

        private void mark() {
            nadia.mark(WHOLE, story.sentence(), "number");
            nadia.mark(PLAN, story.plan(), "number");
            nadia.mark(NINETEEN, story.nineteen(), "number");
            nadia.mark(DUE, story.due(), "date");
            nadia.markSpeech(SAID, story.said(), "Vladimir Putin");
            nadia.setAside(story.idle(), "opinion");
            nadia.adjust(DUE, story.wholeDue(), "What was due belongs to it.");

            assertThat(page.locator("mark[data-n='1'] mark[data-n='2']")).hasText(story.plan());
            assertThat(page.locator("mark[data-n='" + DUE + "']")).hasText(story.wholeDue());
            assertThat(page.locator("#panel blockquote").first()).hasText(story.wholeDue());
            assertThat(page.locator("#lines li")).hasCount(TRUE);
            assertThat(page.locator("#text .aside").filter(words(story.idle())))
                    .not()
                    .hasCount(0);
        }

        private void cite() {
            nadia.rateInVain(PLAN, "supported", "Everybody says so.", "no standing citation supports");
            nadia.cite(PLAN, "RT.com", DRAFT_WORDS, "supports");
            nadia.cite(NINETEEN, "AFR.com", COUNT_WORDS, "supports");
            Map<String, String> words = new LinkedHashMap<>();
            words.put("publisher", "Ballot Almanac");
            words.put("url", "https://almanac.example/2024");
            words.put("excerpt", ALMANAC_WORDS);
            words.put("page", "31");
            words.put("section", "May");
            Map<String, String> choices = Map.of(
                    "kind", "dataset",
                    "stance", "supports-in-part",
                    "directness", "secondary",
                    "basis", "document",
                    "note", "The end of the term, not a day of voting.");
            nadia.citeNew(DUE, ALMANAC, words, choices);
            assertThat(page.locator("#citation-1")).containsText(ALMANAC_WORDS);
            assertThat(page.locator("#citation-1")).containsText("supports in part");
            assertThat(page.locator("#citation-1")).containsText("secondary");
            nadia.searchInVain(SAID, "the archive of the broadcaster", "a recording of these words");
        }

        private void rate() {
            nadia.rate(PLAN, "supported", "The leaked draft counts to 28.");
            nadia.rate(NINETEEN, "supported", "The paper counted the draft.");
            nadia.rate(DUE, "supported-with-context", "May is right.");
            nadia.rate(DUE, "partly-supported", "What ended in May was the term.");
            nadia.rate(SAID, "unverifiable", "No recording was found.");

            nadia.turnTo(DUE);
            nadia.open("Everything about");
            assertThat(page.locator("section[aria-labelledby=verdicts] li")).hasCount(2);
            assertThat(page.locator("section[aria-labelledby=verdicts]")).containsText("superseded");
            assertThat(page.locator("section[aria-labelledby=verdicts]")).containsText("May is right.");
            nadia.open("In the galley");
        }

        private void assertProgress() {
            assertThat(page.locator(".index svg").first())
                    .hasAttribute(
                            "aria-label", "Statements: 2 supported, 1 partly supported, 1 unverifiable, 2 unreviewed");
            assertThat(page.locator(".index svg").nth(1)).hasAttribute("aria-label", SHARES);
            assertThat(page.locator("sup[data-n='" + DUE + "'] a"))
                    .hasAttribute("aria-label", "Statement " + DUE + ": partly supported");
        }

        private void report() throws IOException {
            nadia.issue();
            new IssuedReport(nadia)
                    .assertHas(
                            new Expected(PLAN, story.plan(), "supported", "RT.com", DRAFT_WORDS),
                            new Expected(NINETEEN, story.nineteen(), "supported", "AFR.com", COUNT_WORDS),
                            new Expected(DUE, story.wholeDue(), "partly supported", ALMANAC, ALMANAC_WORDS));
        }

        private Locator.FilterOptions words(String words) {
            return new Locator.FilterOptions().setHasText(words);
        }
    }
}
