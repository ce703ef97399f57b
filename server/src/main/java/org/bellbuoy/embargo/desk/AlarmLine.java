package org.bellbuoy.embargo.desk;

import java.time.Instant;

/// An alarm as the page shows it.
public record AlarmLine(String code, String reader, Instant at, int items, int usual) {}
