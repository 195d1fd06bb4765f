package dev.stet.contract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of this package are whole: a new page or form without a row fails here. */
class TableTest {

    /** Sent by people who are not signed in; {@link OpenFormsTest} and {@code SetUpTest} hold these. */
    private static final List<String> OPEN = List.of(
            "InvitationResource.accept", "SetUpResource.found", "SignInResource.signIn", "SignInResource.signOut");

    @Test
    void everyFormIsHeldToTheContract() {
        List<String> held = Stream.concat(Deeds.all().stream().map(Deed::method), OPEN.stream())
                .toList();

        assertThat(held).containsExactlyInAnyOrderElementsOf(Routes.answering("POST"));
    }

    @Test
    void everyPageIsHeldToTheContract() {
        assertThat(Sights.all().stream().map(Sight::method))
                .containsExactlyInAnyOrderElementsOf(Routes.answering("GET").stream()
                        .filter(method -> !method.equals("SetUpResource.ask"))
                        .toList());
    }

    @Test
    void pagesAreChangedByPostsAlone() {
        assertThat(Routes.answering("PUT")).isEmpty();
        assertThat(Routes.answering("DELETE")).isEmpty();
        assertThat(Routes.answering("PATCH")).isEmpty();
    }
}
