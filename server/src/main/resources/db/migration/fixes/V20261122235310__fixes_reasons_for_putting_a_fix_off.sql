-- fixes: reasons for putting a fix off
alter table fixes.step add column delay text;
alter table fixes.step add column delay_until timestamptz;
