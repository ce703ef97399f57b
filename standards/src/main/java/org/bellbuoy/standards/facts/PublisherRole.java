package org.bellbuoy.standards.facts;

/// In what capacity a publisher speaks (CSAF 3.2.1.8.1; 2.1 adds the multiplier).
public enum PublisherRole {
  COORDINATOR,
  DISCOVERER,
  MULTIPLIER,
  OTHER,
  TRANSLATOR,
  USER,
  VENDOR
}
