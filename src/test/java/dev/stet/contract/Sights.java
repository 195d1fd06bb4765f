package dev.stet.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.stet.people.Role;

/** Every page. {@link TableTest} sees to it that none is left out. */
final class Sights {

    private Sights() {}

    static List<Sight> all() {
        return Stream.of(desk(), articles(), statements(), citations(), library(), people(), open())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sight> desk() {
        return List.of(
                read("DeskResource.show", scene -> "/"),
                read("DeskResource.scale", scene -> "/scale"),
                read(
                        "StatementsResource.list",
                        scene -> "/statements",
                        "stage",
                        "rating",
                        "category",
                        "source",
                        "person",
                        "q",
                        "page"),
                read("LedgerResource.list", scene -> "/ledger", "person", "action", "article", "page"),
                read("LedgerResource.verify", scene -> "/ledger/verification"));
    }

    private static List<Sight> articles() {
        return List.of(
                read("ArticlesResource.articles", scene -> "/articles", "page"),
                review("IntakeResource.blank", scene -> "/articles/new"),
                review("AssignmentsResource.choose", at(Scene::article, "/assignments/new")),
                read("SourceListResource.offers", at(Scene::article, "/sources")),
                read(
                        "GalleyResource.show",
                        Scene::article,
                        "statement",
                        "fragment",
                        "stage",
                        "rating",
                        "category",
                        "source",
                        "person"),
                read("ReportsResource.look", at(Scene::article, "/report")),
                read("ReportsResource.issued", Scene::report),
                read("DownloadsResource.download", at(Scene::report, ".html")));
    }

    private static List<Sight> statements() {
        return List.of(
                review("MarkResource.blank", at(Scene::article, "/statements/new"), "start", "end"),
                read("StatementResource.show", Scene::statement),
                review("StatementResource.doubt", at(Scene::statement, "/retraction")),
                review("PlacementsResource.blank", at(Scene::statement, "/placements/new"), "start", "end"),
                review("AsidesResource.blank", at(Scene::article, "/asides/new"), "start", "end"),
                review("AsidesResource.doubt", at(Scene::aside, "/retraction")),
                read("ReferencesResource.list", at(Scene::article, "/references")),
                review("ReferencesResource.doubt", at(Scene::article, "/references/1/aside/new")),
                review("VerdictsResource.blank", at(Scene::statement, "/verdicts/new")));
    }

    private static List<Sight> citations() {
        return List.of(
                review(
                        "CitationsResource.blank",
                        at(Scene::statement, "/citations/new"),
                        "source",
                        "q",
                        "reference",
                        "capture",
                        "start",
                        "end"),
                review("CitationsResource.doubt", at(Scene::statement, "/citations/1/retraction")),
                review("SearchesResource.blank", at(Scene::statement, "/searches/new")));
    }

    private static List<Sight> library() {
        return List.of(
                read("SourcesResource.library", scene -> "/sources", "q", "page"),
                read("SourcesResource.suggestions", scene -> "/sources/suggestions", "q"),
                review("SourcesResource.blank", scene -> "/sources/new"),
                read("SourcesResource.source", Scene::source, "page"),
                review("CapturesResource.blank", at(Scene::source, "/captures/new")),
                review("WatchesResource.blank", at(Scene::source, "/watches/new")),
                read("CaptureResource.read", Scene::capture, "page", "at"),
                review("PassageResource.choose", at(Scene::capture, "/citation"), "start", "end", "exact", "q"),
                read("WarcResource.warc", Scene::warc, "source", "number"),
                read("CaptureResource.changes", at(Scene::capture, "/changes")),
                read("CaptureResource.bytes", at(Scene::capture, "/bytes")),
                review("CorrectionsResource.blank", at(Scene::source, "/corrections/new")));
    }

    private static List<Sight> people() {
        return List.of(
                read("AccountResource.show", scene -> "/account"),
                Sight.of("PeopleResource.all", Role.ADMINISTRATOR, scene -> "/people"),
                Sight.of("PeopleResource.blank", Role.ADMINISTRATOR, scene -> "/people/new"),
                Sight.of("PeopleResource.one", Role.ADMINISTRATOR, Scene::reviewerPage));
    }

    private static List<Sight> open() {
        return List.of(
                Sight.of("KeysResource.show", null, scene -> "/keys"),
                Sight.of("PatternsResource.show", null, scene -> "/patterns"),
                Sight.of("SignInResource.ask", null, scene -> "/sign-in", "then"),
                Sight.of("InvitationResource.ask", null, Scene::invitation));
    }

    private static Sight read(String method, Function<Scene, String> path, String... parameters) {
        return Sight.of(method, Role.READER, path, parameters);
    }

    private static Sight review(String method, Function<Scene, String> path, String... parameters) {
        return Sight.of(method, Role.REVIEWER, path, parameters);
    }

    private static Function<Scene, String> at(Function<Scene, String> thing, String path) {
        return thing.andThen(address -> address + path);
    }
}
