package dev.stet.web.ui;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;

import dev.stet.http.once.Sent;
import dev.stet.http.once.Submissions;
import dev.stet.shared.Refused;

/**
 * Lets a form act once, however often it is sent. The form tag gives each form a hidden field {@code once}; its resource
 * acts through {@link #only}, and a second post with the same value is answered with the place where the first one led.
 * So a resource reads:
 *
 * <pre>{@code
 * @GET @Path("/new") @Needs(Role.REVIEWER)
 * public TemplateInstance blank() {
 *     return Templates.blank(SourceForm.EMPTY, Problems.NONE);
 * }
 *
 * @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED) @Needs(Role.REVIEWER)
 * public Response create(@BeanParam SourceForm form) {
 *     try {
 *         return once.only(form.once(), () -> {
 *             Source source = sources.add(form.draft(), viewer.person(), clock.now());
 *             flash.say("The source is in the library.");
 *             return URI.create("/sources/" + source.id());
 *         });
 *     } catch (Refused refused) {
 *         return Answer.refused(Templates.blank(form, Problems.of(refused)));   // 422, values kept
 *     }
 * }
 * }</pre>
 */
@ApplicationScoped
@Named("once")
public class Once {

    @Inject
    Submissions submissions;

    /** A number for one form: {@code {inject:once.fresh}}. */
    public String getFresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * Acts in one transaction with the note that it was done, so that either both stand or neither.
     *
     * @param once as the form had it
     * @param act changes something and says where to see it; what it throws undoes all, and the form may be sent again
     * @return 303 to where this act led, or the one before it with the same number
     * @throws Refused where the form has no number
     */
    public Response only(String once, Supplier<URI> act) {
        return Answer.seeOther(submissions.only(Sent.form(number(once)), act));
    }

    private static UUID number(String once) {
        try {
            return UUID.fromString(once == null ? "" : once);
        } catch (IllegalArgumentException malformed) {
            throw new Refused("", "The form came without its number, so nothing was done. Send it again.");
        }
    }
}
