package dev.stet.people;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordTest {

    private static final int COST = 4;

    @Test
    void nothingIsCutOffTheEndOfALongOne() {
        String hash = new Password("a sentence ".repeat(9) + "one", COST).hash();

        assertThat(Password.fits("a sentence ".repeat(9) + "one", hash, COST)).isTrue();
        assertThat(Password.fits("a sentence ".repeat(9) + "two", hash, COST)).isFalse();
    }

    @Test
    void twoKeyboardsThatWriteTheSameDifferentlyAgree() {
        String hash = new Password("caf\u00e9 au lait, sans sucre", COST).hash();

        assertThat(Password.fits("cafe\u0301 au lait, sans sucre", hash, COST)).isTrue();
        assertThat(Password.fits("cafe au lait, sans sucre", hash, COST)).isFalse();
    }

    @Test
    void spacesAndAnyScriptAreWelcomeAndNobodyHasNone() {
        assertThat(Password.fits("قال الوزير إن الخطة", new Password("قال الوزير إن الخطة", COST).hash(), COST))
                .isTrue();
        assertThat(Password.fits("whatever it may be", null, COST)).isFalse();
        assertThat(Password.fits(null, null, COST)).isFalse();
    }
}
