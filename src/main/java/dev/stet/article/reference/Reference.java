package dev.stet.article.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import dev.stet.article.Article;
import dev.stet.article.Revision;
import dev.stet.ledger.Recorded;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.shared.Typed;
import dev.stet.text.intake.OfferedSource;
import dev.stet.text.intake.reference.ReferenceSpan;
import dev.stet.text.intake.reference.References;
import dev.stet.text.note.ReferenceKind;

/** What an article itself refers to at some place: offered to whoever cites for a statement there, and cited by nobody yet. */
@Entity
@Table(name = "reference")
public class Reference extends Recorded {

    private static final int LINE = 300;
    private static final int REASON = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    private Revision revision;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReferenceKind kind;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Column(name = "reach_start")
    private int reachStart;

    @Column(name = "reach_end")
    private int reachEnd;

    private String name;

    private String words;

    private String title;

    private String url;

    @Embedded
    private Retraction retraction;

    protected Reference() {}

    public Reference(Revision revision, int number, ReferenceSpan found) {
        this.revision = revision;
        this.number = number;
        kind = found.kind();
        start = found.span().start();
        end = found.span().end();
        reachStart = found.reach().start();
        reachEnd = found.reach().end();
        name = cut(found.name());
        words = found.words();
        title = found.source().map(OfferedSource::name).map(Reference::cut).orElse(null);
        url = found.source().flatMap(OfferedSource::url).orElse(null);
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE - 1)) + "…";
    }

    public Revision revision() {
        return revision;
    }

    /** Its place among those of the revision, from 1. */
    public int number() {
        return number;
    }

    public ReferenceKind kind() {
        return kind;
    }

    /** The words linked or commented on, or the mark of a note; empty for a comment on a mere place. */
    public TextSpan span() {
        return new TextSpan(start, end);
    }

    /** What it may be about. */
    public TextSpan reach() {
        return new TextSpan(reachStart, reachEnd);
    }

    /** Such as {@code Footnote 2}. */
    public String name() {
        return name;
    }

    /** The words linked, or what the note says. */
    public String words() {
        return words;
    }

    /** What the source may be called, or null where it names none. */
    public String title() {
        return title;
    }

    /** An http or https address, or null. */
    public String url() {
        return url;
    }

    /** The page that it names, or null. */
    public String page() {
        return kind == ReferenceKind.LINK ? null : References.page(words).orElse(null);
    }

    /** That it was set aside, by whom and why; or null. */
    public Retraction setAside() {
        return retraction;
    }

    /** Whether it may be about a statement: one that its words touch, or in the sentence that its mark ends. */
    public boolean isAt(TextSpan statement) {
        boolean touches = reachStart <= statement.end() && statement.start() <= reachEnd;
        return kind.isMark() ? reach().overlaps(statement) : touches;
    }

    /** What the ledger calls it. */
    public Subject subject() {
        return Subject.in(revision.article().id(), "reference", number, name + ": " + words.replaceAll("\\s+", " "));
    }

    Retraction setAside(String reason, Person by, Instant now) {
        if (retraction != null) {
            throw new Refused("", "Somebody has already set this aside.");
        }
        String why = Typed.neededText(
                reason, "reason", REASON, "Say why nothing is to be cited from it: the reason stays on record.");
        retraction = new Retraction(why, by, now);
        return retraction;
    }

    /** @throws Missing where the article's text in force has no such reference */
    public static Reference of(Article article, int number) {
        return find(article, number)
                .orElseThrow(() -> new Missing("This article refers to nothing by the number " + number + "."));
    }

    /** As {@link #of}, or empty. */
    public static Optional<Reference> find(Article article, int number) {
        return Reference.<Reference>find("revision = ?1 and number = ?2", Revision.current(article), number)
                .firstResultOptional();
    }

    /** In the order of the text; whoever set one aside fetched. */
    public static List<Reference> of(Revision revision) {
        return list(
                "from Reference r left join fetch r.retraction.by where r.revision = ?1 order by r.number", revision);
    }
}
