-- Which formats that are drafts we take reports in; one row, all off until somebody switches them on.
create table intake.draft_formats (
  the_only_one boolean primary key default true check (the_only_one),
  csaf_report boolean not null,
  version bigint not null
);

insert into intake.draft_formats (csaf_report, version) values (false, 0);

grant select, update on intake.draft_formats to bellbuoy_desk;
