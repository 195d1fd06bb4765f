package dev.stet.web.ui;

import java.util.List;

import dev.stet.shared.Refused;
import dev.stet.shared.Refused.Problem;

/**
 * What is wrong with a form, for its page. Every page with a form takes one, {@link #NONE} at first:
 *
 * <pre>{@code
 * @GET @Path("/new")
 * public TemplateInstance blank() {
 *     return Templates.blank(SourceForm.EMPTY, Errors.NONE);
 * }
 *
 * @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
 * public Response create(@BeanParam SourceForm form) {
 *     try {
 *         return once.only(form.once(), () -> Routes.source(sources.add(form.draft(), viewer.person(), clock.now())));
 *     } catch (Refused refused) {
 *         return Answer.refused(Templates.blank(form, Errors.of(refused)));   // 422, values kept
 *     }
 * }
 * }</pre>
 *
 * @param list all of them, for the summary on top
 */
public record Errors(List<Problem> list) {

    public static final Errors NONE = new Errors(List.of());

    public static Errors of(Refused refused) {
        return new Errors(refused.problems());
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** What is wrong with this field, in one text, or the empty string. */
    public String of(String field) {
        return String.join(
                " ",
                list.stream()
                        .filter(problem -> problem.field().equals(field))
                        .map(Problem::message)
                        .toList());
    }
}
