package dev.stet.web.people;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.vertx.ext.web.RoutingContext;

import dev.stet.http.Address;
import dev.stet.http.SessionCookie;
import dev.stet.people.Open;
import dev.stet.people.Viewer;
import dev.stet.people.access.Key;
import dev.stet.people.access.SignInDesk;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.shared.TooMany;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Csrf;
import dev.stet.web.ui.KeptForm;
import dev.stet.web.ui.LocalPath;
import dev.stet.web.ui.Problems;
import dev.stet.web.ui.SignInPage;

/** The door: in by a session, out by its end. */
@Path("/")
@Open
public class SignInResource {

    private static final int TOO_MANY = 429;

    @Inject
    SignInDesk door;

    @Inject
    Viewer viewer;

    @Inject
    Csrf csrf;

    @Inject
    Clock clock;

    @GET
    @Path("sign-in")
    public Response ask(@RestQuery String then) {
        URI target = LocalPath.orHome(then);
        if (viewer.signedIn()) {
            return Answer.seeOther(target);
        }
        return Answer.page(200, SignInPage.ask(null, "", target.toString(), Problems.NONE));
    }

    /** Whatever session the browser came with is ended, so that none can be slipped in from outside and outlive this. */
    @POST
    @Path("sessions")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response signIn(
            @RestForm String email, @RestForm String password, @RestForm String then, RoutingContext request) {
        KeptForm kept = KeptForm.travelled();
        try {
            String browser = request.request().getHeader(HttpHeaders.USER_AGENT);
            SignInDesk.Entry entry = door.signIn(email, password, Address.of(request), browser, clock.now());
            endPresent(request);
            Response answer = kept == null
                    ? Answer.seeOther(LocalPath.orHome(then))
                    : Answer.page(200, SignInPage.resume(kept, csrf.token(entry.person())));
            return Response.fromResponse(answer)
                    .cookie(SessionCookie.holding(entry.key(), request))
                    .build();
        } catch (Refused refused) {
            return again(422, kept, email, then, Problems.of(refused));
        } catch (TooMany tooMany) {
            Problems problems = Problems.of(new Refused("", tooMany.getMessage()));
            return Response.fromResponse(again(TOO_MANY, kept, email, then, problems))
                    .header(HttpHeaders.RETRY_AFTER, tooMany.pause().toSeconds() + 1)
                    .build();
        }
    }

    @POST
    @Path("sessions/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(RoutingContext request) {
        endPresent(request);
        return Response.fromResponse(Answer.seeOther(URI.create("/sign-in")))
                .cookie(SessionCookie.cleared(request))
                .build();
    }

    private void endPresent(RoutingContext request) {
        io.vertx.core.http.Cookie present = request.request().getCookie(SessionCookie.NAME);
        if (present != null) {
            door.signOut(new Key(present.getValue()), clock.now());
        }
    }

    private static Response again(int status, KeptForm kept, String email, String then, Problems problems) {
        String typed = email == null ? "" : email;
        return Answer.page(
                status, SignInPage.ask(kept, typed, LocalPath.orHome(then).toString(), problems));
    }
}
