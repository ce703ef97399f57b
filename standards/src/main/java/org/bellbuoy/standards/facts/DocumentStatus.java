package org.bellbuoy.standards.facts;

/// How settled the text is: not yet public, public and going to change, public and complete.
public enum DocumentStatus {
  DRAFT,
  INTERIM,
  FINAL
}
