package dev.stet.web.sources;

import java.util.List;
import java.util.Objects;

import dev.stet.shared.Keyed;
import dev.stet.source.Source;
import dev.stet.source.SourceKind;

/**
 * A source being corrected.
 *
 * @param title as it stands now
 * @param seen the edition that the correction is made to
 * @param compared both versions field by field where somebody else saved first; else empty
 */
public record CorrectionPage(long id, String title, SourceForm form, int seen, String reason, List<Compared> compared) {

    /**
     * One field in both versions.
     *
     * @param stands as somebody else saved it
     * @param yours as it was typed
     */
    public record Compared(String field, String stands, String yours) {
        public boolean differs() {
            return !Objects.equals(stands, yours);
        }
    }

    static CorrectionPage of(Source source) {
        return new CorrectionPage(source.id(), source.title(), SourceForm.of(source), source.edition(), "", List.of());
    }

    static CorrectionPage refused(Source source, SourceForm form, int seen, String reason) {
        return new CorrectionPage(source.id(), source.title(), form, seen, reason, List.of());
    }

    /** Saved a second time, it is made to the edition that stands now. */
    static CorrectionPage outdated(Source source, SourceForm yours, String reason) {
        return new CorrectionPage(
                source.id(), source.title(), yours, source.edition(), reason, compared(SourceForm.of(source), yours));
    }

    private static List<Compared> compared(SourceForm stands, SourceForm yours) {
        return List.of(
                compared("Title", stands.title(), yours.title()),
                compared("Kind", label(stands.kind()), label(yours.kind())),
                compared("Publisher", stands.publisher(), yours.publisher()),
                compared("Author", stands.author(), yours.author()),
                compared("Published", stands.publishedOn(), yours.publishedOn()),
                compared("Address", stands.url(), yours.url()),
                compared("Accessed", stands.accessedOn(), yours.accessedOn()),
                compared("Note", stands.note(), yours.note()));
    }

    private static Compared compared(String field, String stands, String yours) {
        return new Compared(field, trimmed(stands), trimmed(yours));
    }

    private static String trimmed(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String label(String kind) {
        return Keyed.find(SourceKind.class, kind).map(SourceKind::label).orElse(kind);
    }

    /** Where the source is shown. */
    public String source() {
        return "/sources/" + id;
    }

    /** Where the form is sent. */
    public String action() {
        return source() + "/corrections";
    }

    /** What the button does. */
    public String verb() {
        return isOutdated() ? "Save on top" : "Correct";
    }

    public boolean isOutdated() {
        return !compared.isEmpty();
    }
}
