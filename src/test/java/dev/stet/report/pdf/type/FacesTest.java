package dev.stet.report.pdf.type;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FacesTest {

    @ParameterizedTest
    @EnumSource(Cut.class)
    void drawsTheScriptsOfItsFonts(Cut cut) {
        String scripts = "café Łódź Ελληνικά Україна שלום مرحبا ✓◕◐⇄✗◷?❝∅↻○◔";

        assertThat(new Faces().legible(scripts, cut)).isEqualTo(scripts);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void namesEachCharacterThatNoFontHas(Cut cut) {
        Faces faces = new Faces();

        assertThat(faces.legible("two 👩‍👧, 中文", cut)).isEqualTo("two U+1F469\u200D U+1F467, U+4E2D U+6587");
        assertThat(faces.spelled()).isEqualTo(4);
    }
}
