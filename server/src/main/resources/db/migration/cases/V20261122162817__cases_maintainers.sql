-- Who looks after a product or a project. Its name is public, in the catalogue or in the policy.
create table cases.maintainer (
    place     text not null,
    person_id uuid not null,
    primary key (place, person_id)
);
grant select, insert, delete on cases.maintainer to bellbuoy_desk;
