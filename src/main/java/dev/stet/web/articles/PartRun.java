package dev.stet.web.articles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.stet.shared.Refused;
import dev.stet.text.PartKind;

/**
 * A run of parts that are all of one kind, as typed.
 *
 * @param from the number of its first part, from 1
 * @param to the number of its last; blank where it is the first
 * @param as the key of the kind
 */
public record PartRun(String from, String to, String as) {

    /** The key of the kind that is offered: what was chosen last, or else what most often comes in runs. */
    public String offered() {
        return as == null || as.isBlank() ? PartKind.BOILERPLATE.key() : as;
    }

    /**
     * The kinds of all parts, with those of the run changed.
     *
     * @throws Refused where there are no such parts
     */
    List<String> changed(List<String> kinds) {
        int first = number(from, kinds.size());
        int last = to == null || to.isBlank() ? first : number(to, kinds.size());
        if (last < first) {
            throw new Refused("from", "A run goes from its first part to its last: from a smaller number to a larger.");
        }
        List<String> changed = new ArrayList<>(kinds);
        Collections.fill(changed.subList(first - 1, last), as);
        return changed;
    }

    private static int number(String typed, int most) {
        String digits = typed == null ? "" : typed.strip();
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most) {
            throw new Refused(
                    "from", "Give the numbers of the first and the last part to change, from 1 to " + most + ".");
        }
        return Integer.parseInt(digits);
    }
}
