package dev.stet.api.statements;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The statements of an article. */
@Schema(name = "StatementList", description = "All statements that stand in the article, in the order of the text.")
public record StatementList(List<StatementLine> items) {}
