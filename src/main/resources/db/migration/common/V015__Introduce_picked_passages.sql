-- In which capture, and where in its text, the words of a citation were picked; empty where they were typed.
alter table citation add column picked_in bigint references capture (id);
alter table citation add column picked_start integer;
alter table citation add column picked_end integer;
