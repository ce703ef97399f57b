package org.bellbuoy.standards.facts;

/// What a section of prose is for (CSAF 3.1.5, note categories).
public enum SectionKind {
  SUMMARY,
  DESCRIPTION,
  DETAILS,
  GENERAL,
  FAQ,
  LEGAL_DISCLAIMER,
  OTHER
}
