package dev.stet.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTest {

    @Test
    void whatIsLookedForIsFoundAnywhereAndStandsForItselfOnly() {
        assertThat(Typed.anywhere("  28 Points ")).isEqualTo("%28 points%");
        assertThat(Typed.anywhere("100% of_it!")).isEqualTo("%100!% of!_it!!%");
    }

    @Test
    void nothingIsLookedForWhereNothingIsLeft() {
        assertThat(Typed.anywhere(null)).isNull();
        assertThat(Typed.anywhere(" \u0000 ")).isNull();
    }
}
