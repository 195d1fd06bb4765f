package dev.stet.text.intake.reference;

import java.util.Objects;
import java.util.Optional;

import dev.stet.shared.TextSpan;
import dev.stet.text.intake.OfferedSource;
import dev.stet.text.note.ReferenceKind;

/**
 * What an article itself refers to at some place. Spans count code points of the article's text.
 *
 * @param span the words linked or commented on, or the mark of a note; empty for a comment on a place
 * @param reach what it may be about: the sentence behind which a mark stands, else the span itself
 * @param name such as {@code Footnote 2}, {@code Comment by Ada}, {@code Link}
 * @param words the linked words, or what the note says
 * @param source what it names that can be cited; empty for a mere remark
 */
public record ReferenceSpan(
        ReferenceKind kind, TextSpan span, TextSpan reach, String name, String words, Optional<OfferedSource> source) {

    public ReferenceSpan {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(source, "source");
    }
}
