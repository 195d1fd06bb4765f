-- Whether words are looked up or a list is gone through until enough have them depends on how often they occur, which PostgreSQL
-- estimates from a sample. With the usual hundred steps it took words that are in 0.6 % of 100,000 statements for anything up to 3 %, and went
-- through all of them in every other run: 40 ms instead of 1. With a thousand the estimate holds.
alter table standing alter column search_key set statistics 1000;
alter table source alter column search_key set statistics 1000;
analyze standing (search_key);
analyze source (search_key);
