package dev.stet.api.statements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Keys;
import dev.stet.article.Category;
import dev.stet.article.StatementFacts;

/** A statement as a program marks it. */
@Schema(
        name = "NewStatement",
        description =
                "A statement to mark: where it stands, by “start” and “end” in Unicode code points (end exclusive), or by"
                        + " “exact” with what stands around it; and what it is about.")
public record StatementRequest(
        @Schema(description = "Code points before it.") Integer start,

        @Schema(description = "Code points up to its end; exclusive.")
        Integer end,

        @Schema(maxLength = 20_000, description = "Its words, as a TextQuoteSelector.")
        String exact,

        @Schema(description = "What stands right before the words.")
        String prefix,

        @Schema(description = "What stands right after the words.")
        String suffix,

        @Schema(
                required = true,
                enumeration = {
                    "name",
                    "title",
                    "date",
                    "number",
                    "money",
                    "place",
                    "quotation",
                    "reported-speech",
                    "attribution",
                    "superlative",
                    "comparison",
                    "causal",
                    "legal",
                    "historical",
                    "headline",
                    "other"
                })
        String category,

        @Schema(maxLength = 300, description = "Whose words they are; needed for reported speech.")
        String speaker,

        @Schema(
                defaultValue = "false",
                description = "Whether a second statement is to hang on it: this one then asks whether it was said,"
                        + " that one whether it is true.")
        Boolean askWhetherTrue) {

    Selector selector() {
        return new Selector(start, end, exact, prefix, suffix);
    }

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    StatementFacts facts() {
        Category about = Keys.of(Category.class, category, "category");
        return new StatementFacts(about, speaker, askWhetherTrue != null && askWhetherTrue);
    }
}
