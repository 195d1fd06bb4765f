package dev.stet.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What somebody typed into a form that could not be acted upon, to be sent again. Passwords are not kept: they are typed
 * again. Nor are files: a browser lets nobody fill in a file field.
 *
 * @param action where it was sent: path and query
 * @param inParts whether it was sent as {@code multipart/form-data}, and has to be again
 * @param fields in the order of the form
 */
public record KeptForm(String action, boolean inParts, List<Field> fields) {

    private static final String ACTION = "kept-action";
    private static final String IN_PARTS = "kept-in-parts";
    private static final String PARTS = "multipart/form-data";
    private static final Set<String> SECRET = Set.of("password", "current");

    /** How a field is sent again, and what goes before its name while it travels through the sign-in form. */
    public enum Kind {
        TEXT("kept-text."),
        SECRET("kept-secret."),
        FILE("kept-file.");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * One name and value.
     *
     * @param value empty for a secret or a file
     */
    public record Field(String name, String value, Kind kind) {
        public boolean isText() {
            return kind == Kind.TEXT;
        }

        public boolean isSecret() {
            return kind == Kind.SECRET;
        }

        public boolean isFile() {
            return kind == Kind.FILE;
        }

        /** The name it travels under. */
        public String travelName() {
            return kind.prefix + name;
        }
    }

    /** The form of the present request; without fields where it has none, or none was read. */
    public static KeptForm ofRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        HttpServerRequest sent = request.unwrap(RoutingContext.class).request();
        List<Field> fields = new ArrayList<>();
        FormData form = request.getFormData();
        if (form != null) {
            form.forEach(name -> form.get(name).forEach(value -> fields.add(typed(name, value))));
        }
        fields.removeIf(field -> field.name().equals(Csrf.FIELD));
        return new KeptForm(LocalPath.orHome(sent.uri()).toString(), isInParts(sent), fields);
    }

    private static boolean isInParts(HttpServerRequest sent) {
        String type = sent.getHeader("Content-Type");
        return type != null && type.regionMatches(true, 0, PARTS, 0, PARTS.length());
    }

    private static Field typed(String name, FormValue value) {
        if (value.isFileItem()) {
            return new Field(name, "", Kind.FILE);
        }
        return SECRET.contains(name) ? new Field(name, "", Kind.SECRET) : new Field(name, value.getValue(), Kind.TEXT);
    }

    /** The form that travelled through the sign-in form of the present request, or null where none did. */
    public static KeptForm travelled() {
        KeptForm all = ofRequest();
        String action = null;
        boolean inParts = false;
        List<Field> fields = new ArrayList<>();
        for (Field field : all.fields) {
            if (field.name().equals(ACTION)) {
                action = field.value();
            }
            inParts |= field.name().equals(IN_PARTS);
            for (Kind kind : Kind.values()) {
                if (field.name().startsWith(kind.prefix)) {
                    fields.add(new Field(field.name().substring(kind.prefix.length()), field.value(), kind));
                }
            }
        }
        return action == null ? null : new KeptForm(LocalPath.orHome(action).toString(), inParts, fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Whether a file has to be chosen again. */
    public boolean hasFile() {
        return fields.stream().anyMatch(Field::isFile);
    }
}
