-- The trace of the request or round in which a line was written; the seal covers it. Older lines have none.
alter table trail_line add column trace_id char(32) character set ascii null;
create index trail_line_trace on trail_line (trace_id);
