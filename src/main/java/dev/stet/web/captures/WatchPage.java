package dev.stet.web.captures;

import java.util.Arrays;
import java.util.List;

import dev.stet.source.Source;
import dev.stet.source.watch.Rhythm;
import dev.stet.source.watch.Watch;
import dev.stet.web.ui.Choice;

/**
 * The form that sets how often a source is looked at again.
 *
 * @param rhythm the key of the one chosen, as sent
 * @param stands what holds where somebody else set it first, in words; or null
 */
public record WatchPage(Source source, String rhythm, int seen, String stands) {

    static WatchPage of(Source source) {
        return refused(source, standing(source).key());
    }

    static WatchPage refused(Source source, String rhythm) {
        return new WatchPage(source, rhythm, number(source), null);
    }

    /** Sent a second time, it takes the place of what holds now. */
    static WatchPage outdated(Source source, String rhythm) {
        return new WatchPage(source, rhythm, number(source), standing(source).label());
    }

    private static Rhythm standing(Source source) {
        return Watch.of(source).map(Watch::rhythm).orElse(Rhythm.NEVER);
    }

    private static int number(Source source) {
        return Watch.of(source).map(Watch::number).orElse(0);
    }

    public List<Choice> rhythms() {
        return Arrays.stream(Rhythm.values())
                .map(each -> Choice.of(each.key(), each.label()))
                .toList();
    }

    /** Where the form is sent. */
    public String action() {
        return back() + "/watches";
    }

    /** Where Cancel leads. */
    public String back() {
        return "/sources/" + source.id();
    }
}
