package dev.stet.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

/** Every form that somebody signed in can send. {@link TableTest} sees to it that none is left out. */
final class Deeds {

    /** Typed into every field that takes words: what must come through whole, and must be escaped. */
    static final String TYPED = "Seen <b>twice</b>, \"quoted\" & an umläut 🙂";

    private Deeds() {}

    static List<Deed> all() {
        return Stream.of(articles(), statements(), citations(), library(), own(), people())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Deed> articles() {
        return List.of(
                new Deed(
                        "IntakeResource.preview",
                        Role.REVIEWER,
                        (scene, visitor) -> visitor.page("/articles/new"),
                        scene -> "/articles/preview",
                        scene -> Map.of("text", "A bridge\n\nIt has 28 arches.", "outlet", TYPED),
                        List.of()),
                new Deed(
                        "IntakeResource.store",
                        Role.REVIEWER,
                        (scene, visitor) -> previewed(visitor),
                        scene -> "/articles",
                        scene -> Map.of("byline", TYPED),
                        List.of(Action.ARTICLE_RECEIVED)),
                Deed.of(
                        "AssignmentsResource.assign",
                        Role.REVIEWER,
                        at(Scene::article, "/assignments/new"),
                        at(Scene::article, "/assignments"),
                        scene -> Map.of(
                                "assignee", scene.person(Role.REVIEWER).id().toString()),
                        Action.ARTICLE_ASSIGNED),
                Deed.of(
                        "SourceListResource.add",
                        Role.REVIEWER,
                        at(Scene::article, "/sources"),
                        at(Scene::article, "/sources"),
                        scene -> Map.of(),
                        Action.SOURCE_ADDED),
                Deed.of(
                        "ReportsResource.issue",
                        Role.REVIEWER,
                        at(Scene::article, "/report"),
                        at(Scene::article, "/reports"),
                        scene -> Map.of(),
                        Action.REPORT_ISSUED));
    }

    private static Document previewed(Visitor visitor) {
        Letter text = Letter.on(visitor.page("/articles/new"), "/articles/preview")
                .with("text", "A bridge\n\nIt has 28 arches, says the survey.");
        return Visitor.parsed(text.sentBy(visitor));
    }

    private static List<Deed> statements() {
        return List.of(
                made(
                        "MarkResource.mark",
                        at(Scene::article, "/statements"),
                        Map.of("exact", "Elections were due", "category", "reported-speech", "speaker", TYPED),
                        Action.STATEMENT_MARKED),
                made(
                        "PlacementsResource.adjust",
                        at(Scene::statement, "/placements"),
                        Map.of("exact", "of 28 points", "place", "", "start", "", "end", "", "reason", TYPED),
                        Action.STATEMENT_ADJUSTED),
                takenBack("StatementResource.retract", Scene::statement, Action.STATEMENT_RETRACTED),
                made(
                        "AsidesResource.setAside",
                        at(Scene::article, "/asides"),
                        Map.of("exact", "became one", "kind", "opinion", "note", TYPED),
                        Action.ASIDE_SET),
                Deed.of(
                        "ReferencesResource.setAside",
                        Role.REVIEWER,
                        at(Scene::article, "/references/1/aside/new"),
                        at(Scene::article, "/references/1/aside"),
                        scene -> Map.of("reason", TYPED),
                        Action.REFERENCE_SET_ASIDE),
                takenBack("AsidesResource.retract", Scene::aside, Action.ASIDE_RETRACTED),
                made(
                        "VerdictsResource.give",
                        at(Scene::statement, "/verdicts"),
                        Map.of("rating", "unverifiable", "rationale", TYPED),
                        Action.VERDICT_GIVEN));
    }

    private static List<Deed> citations() {
        return List.of(
                Deed.of(
                        "CitationsResource.cite",
                        Role.REVIEWER,
                        at(Scene::statement, "/citations/new"),
                        at(Scene::statement, "/citations"),
                        scene -> Map.of(
                                "source", Long.toString(scene.sourceId()), "stance", "context", "excerpt", TYPED),
                        Action.CITATION_ADDED),
                takenBack("CitationsResource.retract", at(Scene::statement, "/citations/1"), Action.CITATION_RETRACTED),
                made(
                        "SearchesResource.record",
                        at(Scene::statement, "/searches"),
                        Map.of("place", "the archive", "sought", "the draft", "note", TYPED),
                        Action.SEARCH_RECORDED));
    }

    private static List<Deed> library() {
        return List.of(
                made("SourcesResource.add", scene -> "/sources", Map.of("title", TYPED), Action.SOURCE_ADDED),
                made(
                        "CapturesResource.keep",
                        at(Scene::source, "/captures"),
                        Map.of("text", "It has 28 points. " + TYPED, "note", TYPED),
                        Action.CAPTURE_TAKEN,
                        Action.CAPTURE_READ,
                        Action.QUOTATION_TESTED),
                Deed.of(
                        "FetchesResource.fetch",
                        Role.REVIEWER,
                        at(Scene::fetchable, "/captures/new"),
                        at(Scene::fetchable, "/fetches"),
                        scene -> Map.of(),
                        Action.CAPTURE_TAKEN,
                        Action.CAPTURE_READ),
                Deed.of(
                        "WatchesResource.set",
                        Role.REVIEWER,
                        at(Scene::fetchable, "/watches/new"),
                        at(Scene::fetchable, "/watches"),
                        scene -> Map.of("rhythm", "weekly"),
                        Action.WATCH_SET),
                made(
                        "CorrectionsResource.correct",
                        at(Scene::source, "/corrections"),
                        Map.of("title", TYPED, "reason", "The title was wrong."),
                        Action.SOURCE_CORRECTED));
    }

    private static List<Deed> own() {
        return List.of(
                own(
                        "AccountResource.setPassword",
                        scene -> "/account/password",
                        Map.of("current", Newsroom.PASSWORD, "password", "another sentence of ours"),
                        Action.PASSWORD_SET),
                own("AccountResource.issue", scene -> "/account/tokens", Map.of("label", TYPED), Action.TOKEN_ISSUED),
                own("AccountResource.revoke", at(Scene::token, "/revocation"), Map.of(), Action.TOKEN_REVOKED),
                own("AccountResource.end", at(Scene::otherSession, "/end"), Map.of()));
    }

    private static List<Deed> people() {
        return List.of(
                Deed.of(
                        "PeopleResource.add",
                        Role.ADMINISTRATOR,
                        scene -> "/people/new",
                        scene -> "/people",
                        scene -> Map.of("name", TYPED, "email", "new-" + scene.articleId() + "@example.org"),
                        Action.PERSON_ADDED),
                hers("PeopleResource.give", "/role", Map.of("role", "editor"), Action.ROLE_GIVEN),
                hers("PeopleResource.invite", "/invitations", Map.of()),
                hers("PeopleResource.retire", "/retirement", Map.of(), Action.PERSON_RETIRED));
    }

    /** A reviewer's form that lies at {@code …/new} below the address that it is sent to. */
    private static Deed made(
            String method, Function<Scene, String> action, Map<String, String> typed, Action... written) {
        return Deed.of(method, Role.REVIEWER, at(action, "/new"), action, scene -> typed, written);
    }

    private static Deed takenBack(String method, Function<Scene, String> thing, Action written) {
        Function<Scene, String> there = at(thing, "/retraction");
        return Deed.of(method, Role.REVIEWER, there, there, scene -> Map.of("reason", TYPED), written);
    }

    private static Deed own(
            String method, Function<Scene, String> action, Map<String, String> typed, Action... written) {
        return Deed.of(method, Role.READER, scene -> "/account", action, scene -> typed, written);
    }

    /** What is done to the reviewer by the administrator. */
    private static Deed hers(String method, String path, Map<String, String> typed, Action... written) {
        return Deed.of(
                method,
                Role.ADMINISTRATOR,
                Scene::reviewerPage,
                at(Scene::reviewerPage, path),
                scene -> typed,
                written);
    }

    private static Function<Scene, String> at(Function<Scene, String> thing, String path) {
        return thing.andThen(address -> address + path);
    }
}
