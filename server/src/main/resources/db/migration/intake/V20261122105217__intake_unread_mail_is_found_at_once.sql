create index report_unread on intake.report (id) where source = 'UNREAD_MAIL';
