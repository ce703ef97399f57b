-- catalog: a product names a team
-- The team by whose calendar the fix work of a product is counted; empty for the standard calendar.
alter table catalog.product add column team text not null default '';
