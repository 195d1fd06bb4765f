package dev.stet.browser;

import java.util.Map;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import dev.stet.browser.Hand.Verb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The steps of one reviewer, in her own words; how she takes them is her hand's affair. Each waits until it is done. */
final class Reviewer {

    private final Hand hand;
    private final Page page;

    Reviewer(Hand hand) {
        this.hand = hand;
        this.page = hand.page();
    }

    void signIn(String email, String password) {
        page.navigate("/sign-in");
        hand.write("email", email);
        hand.write("password", password);
        hand.send();
        assertThat(page.locator(".bar .me")).containsText("Reviewer");
    }

    /** From the desk to the look at the parts. */
    void bringIn(String text, Map<String, String> facts) {
        hand.follow(link("nav a", "Articles"));
        hand.follow(link("#main a", "Bring in"));
        hand.write("text", text);
        facts.forEach(hand::write);
        hand.send();
        assertThat(page.locator("h1")).hasText("Is this the article?");
    }

    void correct(int part, String kind) {
        hand.pick("kind", part, kind);
    }

    void store() {
        hand.send();
        assertThat(page.locator("#text")).isVisible();
    }

    void mark(int number, String words, String category) {
        hand.openWith(words, Verb.MARK);
        hand.choose("category", category);
        sendAndHear("Statement " + number + " is marked.");
    }

    /** Marks what somebody is said to have said, and asks whether it is true as well. */
    void markSpeech(int number, String words, String speaker) {
        hand.openWith(words, Verb.MARK);
        hand.choose("category", "reported-speech");
        hand.write("speaker", speaker);
        hand.tick("ask");
        sendAndHear("Statement " + number + " is marked.");
    }

    void setAside(String words, String kind) {
        hand.openWith(words, Verb.SET_ASIDE);
        hand.choose("kind", kind);
        sendAndHear("set aside");
    }

    void adjust(int number, String words, String reason) {
        hand.turnTo(number);
        hand.openWith(words, Verb.ADJUST);
        hand.write("reason", reason);
        sendAndHear("Statement " + number + " is adjusted.");
    }

    /** Cites a source of the library. */
    void cite(int number, String title, String excerpt, String stance) {
        hand.turnTo(number);
        hand.open(Verb.CITE);
        hand.lookUp(title);
        hand.write("excerpt", excerpt);
        hand.choose("stance", stance);
        sendAndHear("The source is cited for statement " + number + ".");
    }

    /** Cites a source that the library does not have yet, with everything there is to say. */
    void citeNew(int number, String title, Map<String, String> words, Map<String, String> choices) {
        hand.turnTo(number);
        hand.open(Verb.CITE);
        hand.describe(title);
        hand.pick("kind", 0, choices.get("kind"));
        words.forEach(hand::write);
        hand.choose("stance", choices.get("stance"));
        hand.pick("directness", 0, choices.get("directness"));
        hand.pick("basis", 0, choices.get("basis"));
        hand.write("note", choices.get("note"));
        sendAndHear("The source is cited for statement " + number + ".");
    }

    void searchInVain(int number, String place, String sought) {
        hand.turnTo(number);
        hand.open(Verb.SEARCH);
        hand.write("place", place);
        hand.write("sought", sought);
        sendAndHear("The search is recorded.");
    }

    void rate(int number, String rating, String why) {
        fillVerdict(number, rating, why);
        sendAndHear("Statement " + number + ": " + rating.replace('-', ' ') + ".");
    }

    /** Tries to, reads why not, and goes back. */
    void rateInVain(int number, String rating, String why, String refusal) {
        fillVerdict(number, rating, why);
        hand.send();
        assertThat(page.locator("#problems")).containsText(refusal);
        assertThat(hand.field("rationale")).hasValue(why);
        hand.cancel();
    }

    private void fillVerdict(int number, String rating, String why) {
        hand.turnTo(number);
        hand.open(Verb.RATE);
        hand.choose("rating", rating);
        hand.write("rationale", why);
    }

    private void sendAndHear(String done) {
        hand.send();
        assertThat(page.locator("#main .notice")).containsText(done);
    }

    void turnTo(int statement) {
        hand.turnTo(statement);
    }

    /** Follows a link of the page. */
    void open(String link) {
        hand.follow(link("#main a", link));
    }

    /** Issues the report and opens it. */
    void issue() {
        hand.follow(link("#main a", "Audit report"));
        hand.send();
        assertThat(page.locator("h1")).containsText("Report 1 on");
    }

    /** A file of the issued report. */
    Download download(String format) {
        return hand.download(page.locator("#main a[download][href$='." + format + "']"));
    }

    private Locator link(String where, String words) {
        return page.locator(where)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }
}
