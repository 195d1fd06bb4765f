package dev.stet.web.ui;

import org.junit.jupiter.api.Test;

import dev.stet.shared.Counted;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTest {

    @Test
    void whatIsAskedForIsBroughtWithinTheList() {
        assertThat(Pages.of(-1, 0, 50, "/x")).isEqualTo(new Pages(1, 1, false, "/x"));
        assertThat(Pages.of(9, 101, 50, "/x")).isEqualTo(new Pages(3, 3, false, "/x"));
    }

    @Test
    void aListCountedWholeEndsOnItsLastPage() {
        Pages last = Pages.of(3, new Counted(101, true), 50, "/x?q=a");

        assertThat(last.previous()).isEqualTo("/x?q=a&page=2");
        assertThat(last.next()).isNull();
    }

    @Test
    void aListCountedSoFarGoesOnBehindTheLastPageThatIsKnown() {
        Pages last = Pages.of(10, new Counted(500, false), 50, "/x");

        assertThat(last).isEqualTo(new Pages(10, 10, true, "/x"));
        assertThat(last.next()).isEqualTo("/x?page=11");
    }
}
