package dev.stet.api.desk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import dev.stet.api.Asked;
import dev.stet.api.Paged;
import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.ledger.LedgerHead;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Refused;

/** What happened on the desk. */
@Path("/api/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Ledger")
public class LedgerResource {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    @Operation(operationId = "listEntries", summary = "What happened on the desk, the newest first")
    public RestResponse<Paged<EntryView>> list(
            @RestQuery
                    @Parameter(description = "Who did it: a person's id.", schema = @Schema(type = SchemaType.INTEGER))
                    String person,
            @RestQuery @Parameter(description = "What was done: the key of an action, as “verdict-given”.")
                    String action,
            @RestQuery
                    @Parameter(description = "In which article: its id.", schema = @Schema(type = SchemaType.INTEGER))
                    String article,
            @BeanParam Asked asked,
            @Context UriInfo uri) {
        Entries.Filter filter = new Entries.Filter(id(person, "person"), action(action), id(article, "article"));
        long desk = viewer.desk().id();
        List<EntryView> entries = Entries.newest(desk, filter, asked.index(), asked.size()).stream()
                .map(EntryView::of)
                .toList();
        return Paged.answer(entries, asked, Entries.count(desk, filter), uri);
    }

    @GET
    @Path("/head")
    @Transactional
    @Operation(operationId = "readLedgerHead", summary = "The size and the root of the ledger")
    public HeadView head() {
        return HeadView.of(LedgerHead.of(viewer.desk().id()));
    }

    private static Action action(String key) {
        if (key == null) {
            return null;
        }
        return Arrays.stream(Action.values())
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused("action", "No action is called “" + key + "”."));
    }

    private static Long id(String typed, String field) {
        if (typed == null) {
            return null;
        }
        if (!ID.matcher(typed).matches()) {
            throw new Refused(field, "Give an id, which is a whole number.");
        }
        return Long.valueOf(typed);
    }
}
