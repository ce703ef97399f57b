package org.bellbuoy.standards.csaf.writing;

/// Titles of the notes that carry facts CSAF 2.0 has no member for.
final class NoteTitles {
  static final String OUR_SCORE = "Our severity, by ";
  static final String FOREIGN_SCORE = "Severity, by ";
  static final String WEAKNESS = "Further weakness";
  static final String CONDITION = "Only affected under a condition: ";
  static final String KIND = "Kind of advisory";
  static final String NEXT_UPDATE = "Next update by";
  static final String WITHDRAWN = "Withdrawn at ";
  static final String SUPERSEDED = "Superseded at ";
  static final String TLP = "TLP:AMBER+STRICT";

  private NoteTitles() {}
}
