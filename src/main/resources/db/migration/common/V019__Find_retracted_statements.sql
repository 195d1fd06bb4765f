-- Which statements are retracted, of which there are few, is known without reading the statements: what is cited for them counts no more.
create index statement_retracted on statement (retracted_at, id);
