-- policy: laws that apply
-- What was only meant for later becomes a choice that is followed.
alter table policy.surfaces add column laws text[] not null default '{}';
update policy.surfaces
   set laws = array(select unnest(meant) intersect select unnest(array['CRA', 'NIS2', 'GDPR'])),
       meant = array(select unnest(meant) except select unnest(array['CRA', 'NIS2', 'GDPR']));
