package dev.stet.web.ledger;

import java.util.Arrays;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.ledger.LedgerVerifier;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;

/** What happened on the desk, in words. */
@Path("/ledger")
@Needs(Role.READER)
public class LedgerResource {

    @Inject
    Viewer viewer;

    @Inject
    LedgerVerifier verifier;

    @CheckedTemplate(basePath = "ledger")
    static class Templates {
        static native TemplateInstance ledger(LedgerView view);

        static native TemplateInstance verification(LedgerVerifier.Finding finding, LedgerHeadView head);

        private Templates() {}
    }

    @GET
    @Transactional
    public TemplateInstance list(
            @QueryParam("person") String person,
            @QueryParam("action") String action,
            @QueryParam("article") String article,
            @QueryParam("page") @DefaultValue("1") int page) {
        Entries.Filter filter =
                new Entries.Filter(number(person), action(action).orElse(null), number(article));
        return Templates.ledger(LedgerView.of(filter, page, viewer.desk()));
    }

    /** Reads the whole ledger and says whether it is whole. */
    @GET
    @Path("verification")
    @Transactional
    public TemplateInstance verify() {
        long desk = viewer.desk().id();
        return Templates.verification(verifier.verify(desk), LedgerHeadView.of(desk));
    }

    private static Optional<Action> action(String key) {
        return Arrays.stream(Action.values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
