package dev.stet.api.statements;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The asides of an article. */
@Schema(
        name = "AsideList",
        description = "All stretches set aside in the text in force, those taken back too, in its order.")
public record AsideList(List<AsideView> items) {}
