-- cases: reports are routed to maintainers
-- For which products and projects a report that names no other brings its maintainers in by itself. Nobody unless it stands here.
create table cases.routed_place (
    place text primary key
);
grant select, insert, delete on cases.routed_place to bellbuoy_desk;
