package dev.stet.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountedTest {

    @Test
    void aShortListIsCountedWhole() {
        int most = Counted.most(1, 50);

        assertThat(Counted.of(500, most)).isEqualTo(new Counted(500, true));
        assertThat(Counted.of(500, most).words()).isEqualTo("500");
    }

    @Test
    void aLongOneIsCountedSoFar() {
        int most = Counted.most(1, 50);

        assertThat(Counted.of(most, most)).isEqualTo(new Counted(500, false));
        assertThat(Counted.of(most, most).words()).isEqualTo("more than 500");
    }

    @Test
    void furtherBackItIsCountedBeyondTheEndOfThePage() {
        assertThat(Counted.most(30, 50)).isEqualTo(1501);
        assertThat(Counted.most(Integer.MAX_VALUE, 50)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Counted.most(-3, 50)).isEqualTo(501);
    }

    @Test
    void whatIsDearToFindIsCountedLessFar() {
        assertThat(Counted.most(1, 50, 200)).isEqualTo(201);
        assertThat(Counted.most(5, 50, 200)).isEqualTo(251);
    }
}
