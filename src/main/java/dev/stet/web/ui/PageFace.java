package dev.stet.web.ui;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

import dev.stet.http.Area;
import dev.stet.http.Face;
import dev.stet.http.Failure;

/** How the pages say no. Whatever had been typed is on the page, to be sent again. */
@ApplicationScoped
public class PageFace implements Face {

    private static final Set<String> SHOWING = Set.of("GET", "HEAD");
    private static final int SIGN_IN = 401;
    private static final int STALE = 403;
    private static final int UNAVAILABLE = 503;

    /** After these, the same form may well succeed. */
    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(409, 429, 500, 503);

    @Inject
    CurrentVertxRequest current;

    @Inject
    Csrf csrf;

    @CheckedTemplate(basePath = "ui")
    static class Templates {
        static native TemplateInstance failure(Failure failure, KeptForm kept, String token, URI again);

        static native TemplateInstance stale(KeptForm kept);
    }

    @Override
    public boolean serves(String path) {
        return Area.of(path) != Area.API;
    }

    @Override
    public Response answer(Failure failure) {
        if (failure.status() == SIGN_IN) {
            return signInFirst();
        }
        Response page = Answer.page(failure.status(), page(failure));
        Response.ResponseBuilder withHeaders = Response.fromResponse(page);
        failure.headers().forEach(withHeaders::header);
        return withHeaders.build();
    }

    private TemplateInstance page(Failure failure) {
        if (!WORTH_ANOTHER_TRY.contains(failure.status())) {
            return Templates.failure(failure, null, null, null);
        }
        if (SHOWING.contains(method())) {
            String asked = current.getCurrent().request().uri();
            return Templates.failure(failure, null, null, LocalPath.orHome(asked));
        }
        return Templates.failure(failure, KeptForm.ofRequest(), token(failure), null);
    }

    /** While the database is away, nobody can tell whom a token would be for: the form keeps the one that it came with. */
    private String token(Failure failure) {
        String sent = failure.status() == UNAVAILABLE
                ? CsrfGuard.token(current.getCurrent().request())
                : null;
        return sent == null ? csrf.getToken() : sent;
    }

    /** A page may be asked for again after signing in; a form is taken along. */
    private Response signInFirst() {
        HttpServerRequest request = current.getCurrent().request();
        if (SHOWING.contains(method())) {
            String then = URLEncoder.encode(LocalPath.orHome(request.uri()).toString(), StandardCharsets.UTF_8);
            return Answer.seeOther(LocalPath.orHome("/sign-in?then=" + then));
        }
        return Answer.page(SIGN_IN, SignInPage.ask(KeptForm.ofRequest(), "", "/", Problems.NONE));
    }

    @ServerExceptionMapper
    public Response stale(StaleForm stale) {
        return Answer.page(STALE, Templates.stale(stale.foreign() ? null : KeptForm.ofRequest()));
    }

    private String method() {
        return current.getCurrent().request().method().name();
    }
}
