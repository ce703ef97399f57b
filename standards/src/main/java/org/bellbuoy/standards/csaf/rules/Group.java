package org.bellbuoy.standards.csaf.rules;

/// The three lists of section 6: what must hold, what should hold, and what one may want to know.
public enum Group {
  MANDATORY,
  OPTIONAL,
  INFORMATIVE
}
