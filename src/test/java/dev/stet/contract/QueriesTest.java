package dev.stet.contract;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.people.Role;
import dev.stet.rig.QueryCount;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** No page asks the database more often because more is on it. */
@QuarkusTest
class QueriesTest {

    @Test
    void aFullDeskCostsAsManyQueriesAsAnEmptyOne() {
        Scene scene = Scene.open();
        Visitor ada = scene.visitor(Role.ADMINISTRATOR);
        Growth growth = new Growth(scene, scene.person(Role.ADMINISTRATOR));
        growth.by(1);
        Map<String, Long> few = queries(scene, ada);

        growth.by(12);

        assertThat(queries(scene, ada)).isEqualTo(few);
    }

    private static Map<String, Long> queries(Scene scene, Visitor visitor) {
        Map<String, Long> queries = new LinkedHashMap<>();
        for (Sight sight : Sights.all()) {
            if (!sight.isOpen()) {
                String path = sight.path().apply(scene);
                visitor.get(path);
                queries.put(
                        sight.method(),
                        QueryCount.of(() -> assertThat(visitor.get(path).statusCode())
                                .as(path)
                                .isEqualTo(200)));
            }
        }
        return queries;
    }
}
