package org.bellbuoy.deadlines;

/// The calendar by which this installation keeps its promises, and the version of its row.
public record StandardCalendar(BusinessCalendar calendar, long version) {}
