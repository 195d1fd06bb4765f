package dev.stet.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.citation.Stance;
import dev.stet.world.Desktop;
import dev.stet.world.Newsroom;

import static org.assertj.core.api.Assertions.assertThat;

/** A statement is marked, cited and rated with as few keys as three cells of a spreadsheet take. */
@QuarkusTest
@ExtendWith(Browsing.class)
class KeystrokesTest {

    /** m 4 Ctrl+Enter · c words Enter words Tab Space Ctrl+Enter · v 1 Tab words Ctrl+Enter; "words" are typed. */
    private static final int FROM_SELECTION_TO_VERDICT = 15;

    @Test
    void fromTheSelectionToTheVerdict(Visit visit) {
        Desktop desktop = Desktop.open();
        desktop.cite(desktop.mark("new"), Stance.CONTEXT);
        KeyboardHand hand = new KeyboardHand(visit.page());
        Reviewer nadia = new Reviewer(hand);
        nadia.signIn(desktop.reviewer().email(), Newsroom.PASSWORD);
        visit.open(desktop.galley());
        hand.select("28 points");
        int before = hand.presses();

        nadia.mark(2, "28 points", "number");
        nadia.cite(2, "A leaked draft", "28. All parties agree.", "supports");
        nadia.rate(2, "supported", "The draft counts to 28.");

        assertThat(hand.presses() - before).isLessThanOrEqualTo(FROM_SELECTION_TO_VERDICT);
    }
}
