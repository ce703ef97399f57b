package org.bellbuoy.duty;

import java.time.LocalDate;
import java.util.UUID;

/// Days on which somebody is not there, the first and the last included. Why is nobody's business.
public record Absence(String code, UUID person, LocalDate from, LocalDate to) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
