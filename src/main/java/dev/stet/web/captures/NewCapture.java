package dev.stet.web.captures;

import dev.stet.source.Source;

/**
 * The forms in which a capture of a source is kept.
 *
 * @param copies addresses in outside archives, as typed beside the button that fetches
 */
public record NewCapture(Source source, CaptureForm form, String copies) {

    NewCapture(Source source, CaptureForm form) {
        this(source, form, "");
    }

    /** Where the form is sent. */
    public String action() {
        return back() + "/captures";
    }

    /** Where its address is fetched. */
    public String fetches() {
        return back() + "/fetches";
    }

    /** Where Cancel leads. */
    public String back() {
        return "/sources/" + source.id();
    }

    /** @param most how large a file may be, in words */
    public String kinds(String most) {
        return "A saved page, a PDF, a DOCX, a text, a picture, a recording: up to " + most + ".";
    }
}
