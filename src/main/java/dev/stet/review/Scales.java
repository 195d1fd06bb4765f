package dev.stet.review;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.people.DeskFounded;

/** Gives a new desk its scale, in the transaction that founds it. */
@ApplicationScoped
public class Scales {

    @Inject
    Ledger ledger;

    void adopt(@Observes DeskFounded founded) {
        Scale scale = new Scale(founded.desk(), 1, founded.now());
        scale.persist();
        List<DefaultScale.Line> lines = DefaultScale.LINES;
        for (int i = 0; i < lines.size(); i++) {
            new Rating(scale, i, lines.get(i)).persist();
        }
        String ratings =
                String.join(" · ", lines.stream().map(DefaultScale.Line::label).toList());
        ledger.append(
                founded.by(),
                Action.SCALE_ADOPTED,
                Subject.of("scale", scale.version(), "Scale version " + scale.version()),
                Map.of("ratings", ratings),
                founded.now());
    }
}
