package org.bellbuoy.standards.facts;

/// Whether an address leads to another form of this very document or to something else.
public enum ReferenceKind {
  SELF,
  EXTERNAL
}
