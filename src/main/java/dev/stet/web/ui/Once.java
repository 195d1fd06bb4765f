package dev.stet.web.ui;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Forbidden;
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

    private static final int TRIES = 5;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

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
        String number = number(once);
        for (int tried = 1; ; tried++) {
            Submission before = QuarkusTransaction.requiringNew().call(() -> Submission.findById(number));
            if (before != null) {
                return again(before);
            }
            try {
                return Answer.seeOther(QuarkusTransaction.requiringNew().call(() -> first(number, act)));
            } catch (SentTwice sameMoment) {
                // the other one has the number: once its transaction has ended, what it did is to be seen above
                if (tried == TRIES) {
                    throw sameMoment;
                }
            }
        }
    }

    private URI first(String number, Supplier<URI> act) {
        Submission submission = new Submission(number, personId(), clock.now());
        try {
            submission.persistAndFlush();
        } catch (PersistenceException taken) {
            throw new SentTwice(taken);
        }
        URI where = act.get();
        submission.ledTo(where);
        return where;
    }

    private Response again(Submission before) {
        if (!before.isBy(personId())) {
            throw new Forbidden("This form was sent by somebody else already.");
        }
        return Answer.seeOther(before.location());
    }

    private Long personId() {
        return viewer.signedIn() ? viewer.person().id() : null;
    }

    private static String number(String once) {
        try {
            return UUID.fromString(once == null ? "" : once).toString();
        } catch (IllegalArgumentException malformed) {
            throw new Refused("", "The form came without its number, so nothing was done. Send it again.");
        }
    }

    private static final class SentTwice extends RuntimeException {
        SentTwice(PersistenceException cause) {
            super("The same form is being acted upon", cause);
        }
    }
}
