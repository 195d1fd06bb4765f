package dev.stet.web.articles;

import java.util.List;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.shared.Keyed;
import dev.stet.text.intake.file.Medium;

/**
 * The text of an article on its way in, and what was found in it, as the pages carry it.
 *
 * @param address where the article is to be fetched, as typed
 * @param text as pasted, or as it was read from a file
 * @param medium the key of how it came in
 * @param charset in which a file was read, where that was a guess
 * @param digest of the text to which parts and links belong; blank before the first look
 * @param parts as {@link Carried} writes them
 * @param links as {@link Carried} writes them
 * @param notes likewise
 * @param kind the keys of the kinds that the reviewer chose, one for each part
 * @param offer the sources she ticked
 * @param furniture not null where she leaves that ticked
 * @param from the first part of a run that is to be changed, as typed; so are {@code to} and {@code as}, its kind
 */
public record IntakeForm(
        @RestForm String address,
        @RestForm String text,
        @RestForm String medium,
        @RestForm String charset,
        @RestForm String digest,
        @RestForm String parts,
        @RestForm String links,
        @RestForm String notes,
        @RestForm List<String> kind,
        @RestForm List<String> offer,
        @RestForm String furniture,
        @RestForm String from,
        @RestForm String to,
        @RestForm String as) {

    static final IntakeForm BLANK =
            new IntakeForm("", "", "", "", "", "", "", "", List.of(), List.of(), null, "", "", "");

    /** The same text with what was found in it, for another look. */
    IntakeForm carrying(Reading read) {
        return new IntakeForm(
                "",
                read.text().text(),
                read.medium().key(),
                read.charset(),
                read.text().digest().hex(),
                Carried.parts(read.intake().parts()),
                Carried.links(read.intake().links()),
                Carried.notes(read.intake().notes()),
                List.of(),
                offer,
                furniture,
                "",
                "",
                "");
    }

    /** The same with a run of its parts changed. @throws dev.stet.shared.Refused where the run is none */
    IntakeForm withRunChanged() {
        List<String> changed = run().changed(kind == null ? List.of() : kind);
        return new IntakeForm(
                address, text, medium, charset, digest, parts, links, notes, changed, offer, furniture, from, to, as);
    }

    PartRun run() {
        return new PartRun(from, to, as);
    }

    boolean hasAddress() {
        return address != null && !address.isBlank();
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    /** Whether it comes from a preview, so that what is not ticked was unticked. */
    boolean isPreviewed() {
        return kind != null && !kind.isEmpty();
    }

    /** @throws dev.stet.shared.Refused where the key is no medium's */
    Medium cameAs() {
        return medium == null || medium.isBlank() ? Medium.PASTE : Keyed.of(Medium.class, medium, "text");
    }
}
