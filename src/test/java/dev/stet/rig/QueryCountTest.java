package dev.stet.rig;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class QueryCountTest {

    @Test
    void eachStatementOfTheRequestsCountsOnceAndNobodyElses() {
        Newsroom newsroom = Newsroom.open();
        Visitor nadia = newsroom.visitor(Role.REVIEWER);
        nadia.get("/sources");
        long once = QueryCount.of(() -> nadia.get("/sources"));

        assertThat(once).isPositive();
        assertThat(QueryCount.of(() -> {
                    nadia.get("/sources");
                    newsroom.visitor(Role.EDITOR);
                    nadia.get("/sources");
                }))
                .isGreaterThan(2 * once);
        assertThat(QueryCount.of(() -> {
                    nadia.get("/sources");
                    newsroom.person(Role.READER);
                    nadia.get("/sources");
                }))
                .isEqualTo(2 * once);
        assertThat(QueryCount.of(newsroom::ofDesk)).isZero();
    }
}
