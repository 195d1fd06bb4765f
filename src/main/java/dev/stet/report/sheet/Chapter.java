package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.ReportModel;
import dev.stet.report.sheet.Block.Heading;
import dev.stet.report.sheet.Block.Paragraph;

/** The chapters of a report, in their order. */
enum Chapter {
    GLANCE("glance", "At a glance"),
    COPY("copy", "Annotated copy"),
    STATEMENTS("statements", "Statement by statement"),
    RETRACTED("retracted", "Statements taken back"),
    SOURCES("sources", "Sources"),
    METHOD("method", "Method"),
    OPEN("open", "Open points"),
    PEOPLE("people", "People"),
    PROOF("proof", "Proof");

    private final String id;
    private final String title;

    Chapter(String id, String title) {
        this.id = id;
        this.title = title;
    }

    Heading heading() {
        return new Heading(2, id, title);
    }

    String link() {
        return "#" + id;
    }

    boolean isIn(ReportModel model) {
        return this != RETRACTED || !model.retracted().isEmpty();
    }

    /** The chapters of this report on one line, each leading to where it begins. */
    static Paragraph contents(ReportModel model) {
        List<Run> runs = new ArrayList<>(List.of(Run.quiet("Contents: ")));
        for (Chapter chapter : values()) {
            if (chapter.isIn(model)) {
                runs.add(Run.of(runs.size() > 1 ? " · " : ""));
                runs.add(Run.link(chapter.title, chapter.link()));
            }
        }
        return new Paragraph(runs);
    }
}
