package dev.stet.report.html;

import java.util.List;

import dev.stet.report.sheet.Run;

/** Sets words: one element for each run that is not plain. */
record Runs(Markup markup) {

    void set(List<Run> runs) {
        runs.forEach(this::set);
    }

    private void set(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        String element = element(run);
        if (run.manner() == Run.Manner.RAISED) {
            markup.raw("<sup class=\"tone-").text(run.tone()).raw("\">");
        } else if (element != null) {
            markup.raw("<" + element).attribute("class", tone(run)).raw(">");
        }
        link(run);
        if (element != null) {
            markup.raw("</" + element + ">");
        }
    }

    private void link(Run run) {
        if (run.link() == null) {
            markup.text(run.text());
            return;
        }
        boolean outside = !run.link().startsWith("#");
        markup.raw("<a").attribute("href", run.link());
        if (outside) {
            markup.raw(" rel=\"noreferrer nofollow\"");
        }
        if (run.manner() == Run.Manner.RAISED) {
            markup.attribute("aria-label", "Statement " + run.text().replaceAll("\\D", ""));
        }
        markup.raw(">").text(run.text()).raw("</a>");
    }

    private static String element(Run run) {
        return switch (run.manner()) {
            case PLAIN -> null;
            case STRONG -> run.tone() == null ? "strong" : "b";
            case EMPHASIS -> "i";
            case QUIET, ASIDE -> "span";
            case MARKED -> "mark";
            case RAISED -> "sup";
            case LEFT_OUT -> "del";
            case PUT_IN -> "ins";
        };
    }

    private static String tone(Run run) {
        return switch (run.manner()) {
            case QUIET -> "quiet";
            case ASIDE -> "aside";
            case MARKED -> "line-" + run.tone();
            case STRONG -> run.tone() == null ? null : "tone-" + run.tone();
            default -> null;
        };
    }
}
