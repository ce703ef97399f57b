-- Which message a forwarded one lay in: whoever erases the one erases the other, which holds it whole.
create table intake.mail_carried (
  carrier_id uuid not null references intake.mail (id),
  mail_id uuid not null references intake.mail (id),
  primary key (mail_id, carrier_id)
);

create index mail_carried_by_carrier on intake.mail_carried (carrier_id);

grant select, insert on intake.mail_carried to bellbuoy_desk;
