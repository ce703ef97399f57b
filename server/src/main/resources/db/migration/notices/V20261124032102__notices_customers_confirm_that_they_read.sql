-- notices: customers confirm that they read
-- What a customer said at the counter after signing in; `told` says whether the house has heard of it.
create table notices.confirmation (
  notice_id uuid not null,
  customer_id uuid not null,
  contact_id uuid not null,
  at timestamptz not null,
  told boolean not null,
  primary key (notice_id, customer_id),
  foreign key (notice_id, customer_id) references notices.concerned (notice_id, customer_id)
);

create index confirmation_untold on notices.confirmation (at) where not told;

-- The notices that are about customers of whom somebody is signed in, also those that were about a customer merged into them. A
-- letter about an incident is there once it was sent, and without a word of it; what is piloted, held or stopped, for those who
-- got it, and nothing for who was left out.
create view notices.at_counter as
  with recursive kept as (
    select c.id, c.id as as_id
      from customers.customer c
     where exists (select 1 from customers.visit v where v.customer_id = c.id and v.ended_at is null)
    union
    select m.id, k.as_id
      from customers.customer m join kept k on m.merged_into = k.id)
  select k.as_id as customer_id, c.customer_id as told_id, n.id as notice_id, n.code, n.number, n.title, n.change, n.page,
         n.incident_id is not null as of_incident, n.planned_at,
         d.id as delivery_id, d.to_sealed, d.state, d.handed_at, r.at as confirmed_at
    from kept k
    join notices.concerned c on c.customer_id = k.id
    join notices.notice n on n.id = c.notice_id
    left join notices.delivery d on d.id = c.delivery_id
    left join notices.confirmation r on r.notice_id = c.notice_id and r.customer_id = c.customer_id
   where d.handed_at is not null
      or (n.incident_id is null and n.state = 'GOING' and c.reached <> 'LEFT_OUT'
          and (n.rest_at is null or n.pilot_over_at is not null or d.wave = 'PILOT'));

grant select, update (told) on notices.confirmation to bellbuoy_desk;
grant usage on schema notices to bellbuoy_counter;
grant select on notices.at_counter to bellbuoy_counter;
grant insert on notices.confirmation to bellbuoy_counter;
