package dev.stet.article;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.ledger.Recorded;
import dev.stet.people.Person;
import dev.stet.shared.Digest;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.text.Graphemes;
import dev.stet.text.NormalText;

/** One immutable text of an article, numbered from 1. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision extends Recorded {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    private String text;

    private String digest;

    private int length;

    private String medium;

    @Column(name = "received_at")
    private Instant receivedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "received_by")
    private Person receivedBy;

    protected Revision() {}

    Revision(Article article, int number, NormalText normal, String medium, Person by, Instant now) {
        this.article = article;
        this.number = number;
        text = normal.text();
        digest = normal.digest().hex();
        length = normal.length();
        this.medium = medium;
        receivedBy = by;
        receivedAt = now;
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    /** Normalised: NFC, LF. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text's UTF-8 bytes. */
    public Digest digest() {
        return new Digest(digest);
    }

    /** In code points. */
    public int length() {
        return length;
    }

    /** How it came in: {@code paste}, {@code text}, {@code markdown}, {@code html}. */
    public String medium() {
        return medium;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Person receivedBy() {
        return receivedBy;
    }

    /**
     * A span of this text that can be marked: within the text, not blank, cutting no character in two, without white space
     * at its edges (it is trimmed).
     *
     * @throws Refused in words, where it is none
     */
    TextSpan markable(int start, int end) {
        if (start < 0 || end > length || start > end) {
            throw new Refused("exact", "This stretch is not in the text, which runs from 0 to " + length + ".");
        }
        TextSpan span = trimmed(new TextSpan(start, end));
        if (span.isEmpty()) {
            throw new Refused("exact", "Select at least one word.");
        }
        if (Graphemes.splits(text, span.start()) || Graphemes.splits(text, span.end())) {
            throw new Refused("exact", "This stretch begins or ends inside a character. Select whole characters.");
        }
        return span;
    }

    private TextSpan trimmed(TextSpan span) {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.length());
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
            start++;
        }
        while (start < end && isBlank(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The newest. Every article has one. */
    public static Revision current(Article article) {
        return find("from Revision r join fetch r.receivedBy where r.article = ?1 order by r.number desc", article)
                .firstResult();
    }

    public static List<Revision> of(Article article) {
        return list("article = ?1 order by number", article);
    }
}
