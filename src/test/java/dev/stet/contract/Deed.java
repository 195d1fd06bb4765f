package dev.stet.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Visitor;

/**
 * One form: how it is sent well, by whom, and what the ledger says afterwards.
 *
 * @param method the resource method that answers it, as {@code VerdictsResource.give}
 * @param least the smallest role that may send it
 * @param page opens the page that has the form
 * @param action where the form of that page is sent
 * @param typed what is typed into it
 * @param written what it adds to the ledger
 */
record Deed(
        String method,
        Role least,
        BiFunction<Scene, Visitor, Document> page,
        Function<Scene, String> action,
        Function<Scene, Map<String, String>> typed,
        List<Action> written) {

    private static final Set<String> ANEW = Set.of(
            "IntakeResource.preview",
            "IntakeResource.store",
            "SourcesResource.add",
            "AccountResource.setPassword",
            "AccountResource.issue",
            "PeopleResource.add");

    private static final Pattern LAST = Pattern.compile(".*\\.(retract|retire|revoke|end|setPassword)");

    /** A form on a page that is opened by its address. */
    static Deed of(
            String method,
            Role least,
            Function<Scene, String> page,
            Function<Scene, String> action,
            Function<Scene, Map<String, String>> typed,
            Action... written) {
        return new Deed(
                method, least, (scene, visitor) -> visitor.page(page.apply(scene)), action, typed, List.of(written));
    }

    /** The form with everything typed, ready to be sent. */
    Letter filled(Scene scene, Visitor by) {
        return Letter.on(page.apply(scene, by), action.apply(scene)).with(typed.apply(scene));
    }

    /** Whether it only shows what would be done. */
    boolean isALook() {
        return method.equals("IntakeResource.preview");
    }

    /** Whether nobody can do it again to the same thing. */
    boolean isTheLast() {
        return LAST.matcher(method).matches();
    }

    /** Whether it is sent to the address of something that is there already. */
    boolean isAboutSomething() {
        return !ANEW.contains(method);
    }

    @Override
    public String toString() {
        return method;
    }
}
